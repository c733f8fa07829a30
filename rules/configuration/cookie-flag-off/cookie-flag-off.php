<?php
namespace app\web\controller;

use think\Controller;

class Wechat extends Controller
{
    public function login($token, $avatar)
    {
        // ruleid: cookie-flag-off
        cookie('token', $token, 3 * 24 * 3600);
        // ok: cookie-flag-off
        cookie('token', null);
        // ok: cookie-flag-off
        $known = cookie('token');
        // ok: cookie-flag-off
        cookie('avatar', $avatar, 3600);
        // ruleid: cookie-flag-off
        \think\Cookie::set('user_token', $token, 3600);
    }
}
