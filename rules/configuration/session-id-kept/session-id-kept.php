<?php
function login($name)
{
    // ruleid: session-id-kept
    $_SESSION['user_id'] = find($name);
}

function loginSafely($name)
{
    session_regenerate_id(true);
    // ok: session-id-kept
    $_SESSION['user_id'] = find($name);
}

class Index
{
    public function doLogin()
    {
        $user = $this->find(input('name'));
        // ruleid: session-id-kept
        Session::set('admin_id', $user['admin_id']);
        // ok: session-id-kept
        Session::set('user.mobile', $user['mobile']);
        // ok: session-id-kept the menu is no identity
        Session::set('menu', $user['menu']);
    }

    public function login()
    {
        // ruleid: session-id-kept
        session('user_auth', $this->find(input('name')));
    }

    public function loginAgain()
    {
        Session::regenerate(true);
        // ok: session-id-kept
        Session::set('admin_id', 1);
    }

    public function logout()
    {
        // ok: session-id-kept
        session('user_auth', null);
    }
}

class LoginController
{
    public function index()
    {
        // ruleid: session-id-kept
        session('admin_id', $this->find(input('name')));
        // ok: session-id-kept
        session('menu', $this->menu());
    }

    public function checkAgain()
    {
        session_regenerate_id(true);
        // ok: session-id-kept
        session('admin_id', $this->find(input('name')));
    }
}

class PatientController
{
    public function index()
    {
        // ok: session-id-kept no login
        session('patient_id', input('id'));
    }
}

if (password_verify($_POST['password'], $row['password'])) {
    // ruleid: session-id-kept
    $_SESSION['id'] = $row['id'];
    // ok: session-id-kept
    $_SESSION['theme'] = $row['theme'];
}
if (password_verify($_POST['password'], $row['password'])) {
    session_regenerate_id(true);
    // ok: session-id-kept
    $_SESSION['id'] = $row['id'];
}
if ($found) {
    // ok: session-id-kept no login
    $_SESSION['patient_id'] = $found['id'];
}
