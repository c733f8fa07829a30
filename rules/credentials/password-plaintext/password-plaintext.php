<?php
function login($request)
{
    $user = Db::name('user')->where('name', $request->input('name'))->find();
    // ruleid: password-plaintext
    if ($user['password'] == $request->input('password')) {
        return true;
    }
    $password = $_POST['password'];
    // ruleid: password-plaintext
    $found = Db::name('user')->where('password', $password)->find();
    $digest = sm3($_POST['password'] . $user['salt']);
    // ok: password-plaintext
    if ($user['password'] == $digest) {
        return true;
    }
    // ok: password-plaintext
    if (password_verify($password, $user['password'])) {
        return true;
    }
    // ruleid: password-plaintext
    setcookie('password', $password);
    // ok: password-plaintext
    setcookie('password', '');
    return false;
}
