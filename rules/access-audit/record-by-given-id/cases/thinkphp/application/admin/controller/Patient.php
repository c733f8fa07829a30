<?php
namespace app\admin\controller;

class Patient extends Backend
{
    public function edit($ids = null)
    {
        return json(db('patient')->where('id', $ids)->find());
    }
}
