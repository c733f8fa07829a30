<?php
namespace app\index\controller;

use think\Controller;

class Visit extends Controller
{
    public function waiting()
    {
        $this->patients();
        return $this->fetch();
    }

    protected function patients()
    {
        $this->assign('patients', db('patient')->select());
    }

    public function detail()
    {
        $patient = db('patient')->where('patNo', input('patNo'))->find();
        $this->assign('patInfo', $patient);
        return $this->fetch('visit/detail');
    }

    // The caller's own record.
    public function record()
    {
        $patient = db('patient')->where('patNo', session('No'))->find();
        $this->assign('patInfo', $patient);
        return $this->fetch('visit/detail');
    }

    public function masked()
    {
        $this->assign('patients', db('patient')->select());
        return $this->fetch();
    }

    public function clinics()
    {
        $this->assign('clinic', db('clinic')->find());
        return $this->fetch('clinic/index');
    }

    public function account()
    {
        $this->assign('m', db('user')->find());
        return $this->fetch('user/update');
    }
}
