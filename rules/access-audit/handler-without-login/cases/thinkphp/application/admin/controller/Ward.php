<?php
namespace app\admin\controller;

use think\Controller;

// The base class of the other controllers was forgotten: all of this one is open, and stands once in the report.
class Ward extends Controller
{
    public function index()
    {
        return json(db('ward')->select());
    }

    public function remove($id)
    {
        return json(db('ward')->delete($id));
    }
}
