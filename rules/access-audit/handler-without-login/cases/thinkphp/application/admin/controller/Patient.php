<?php
namespace app\admin\controller;

class Patient extends Base
{
    public function index()
    {
        return json(model('Patient')->paginate(20));
    }

    public function detail($id)
    {
        return json(model('Patient')->find($id));
    }

    public function remove($id)
    {
        return json(model('Patient')->destroy($id));
    }

    protected function options()
    {
        return [];
    }
}
