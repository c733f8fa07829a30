<?php
namespace app\api\controller;

use app\common\controller\Api;

class Inpatient extends Api
{
    protected $noNeedLogin = ['detail', 'departments'];

    public function index()
    {
        $this->success('', model('Inpatient')->paginate(20));
    }

    public function detail($id)
    {
        $this->success('', model('Inpatient')->find($id));
    }
}
