<?php
namespace app\admin\controller;

use think\Controller;
use think\facade\Session;

class Base extends Controller
{
    protected function initialize()
    {
        $this->checkAdmin();
    }

    private function checkAdmin()
    {
        if (!Session::has('admin')) {
            $this->redirect('admin/login/index');
        }
    }
}
