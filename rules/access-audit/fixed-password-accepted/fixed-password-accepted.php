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
