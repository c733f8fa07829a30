<?php
function login($username, $password, $user)
{
    // ruleid: fixed-password-accepted
    if ($username == 'engineer' && $password == 'mQ2-service') {
        return true;
    }
    // ruleid: fixed-password-accepted
    if (password_verify($password, $user['password']) || $password === 'Zk8!universal') {
        return true;
    }
    // ruleid: fixed-password-accepted
    if ($password === 'mQ2-service') {
        return true;
    }
    // ok: fixed-password-accepted
    if ($password == '') {
        return false;
    }
    // ok: fixed-password-accepted
    if ($type == 'password') {
        return false;
    }
    return false;
}

class PhoneLogin extends Model
{
    public function validatePassword($attribute)
    {
        $code = \Yii::$app->cache->get($this->phone);
        // ruleid: fixed-password-accepted
        if ($this->password != $code && $this->password!=112110) {
            $this->addError($attribute, '手机验证码错误！');
        }
        // ruleid: fixed-password-accepted
        if ($smsCode == $code || $smsCode == '888888') {
            return true;
        }
        // ok: fixed-password-accepted
        if ($this->password != $code && $this->password != '') {
            $this->addError($attribute, '手机验证码错误！');
        }
        // ok: fixed-password-accepted states of an answer
        if ($res->code != $expected && $res->code != 20000) {
            return false;
        }
        // ok: fixed-password-accepted
        if ($http_code != $wanted && $http_code != 304) {
            return false;
        }
    }
}
