<?php
namespace app\api\controller;

use app\common\controller\Api;

class Notice extends Api
{
    protected $noNeedLogin = ['*'];

    public function index()
    {
        $this->success('', model('Notice')->paginate(20));
    }
}
