<?php
namespace app\common\controller;

use app\common\library\Auth;

class Api
{
    protected $noNeedLogin = [];

    protected function _initialize()
    {
        $this->auth = Auth::instance();
        if (!$this->auth->match($this->noNeedLogin) && !$this->auth->isLogin()) {
            $this->error('Please login first', null, 401);
        }
    }
}
