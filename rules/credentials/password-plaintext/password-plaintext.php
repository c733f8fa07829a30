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

function change()
{
    $old = trim($_POST['oldpwd']);
    $new = trim($_POST['newpwd']);
    $user = model('Member')->detail(session('user_id'));
    // ruleid: password-plaintext
    if ($user[0]['password'] != $old) {
        return false;
    }
    $hash = password_hash($new, PASSWORD_BCRYPT);
    // ok: password-plaintext
    return Db::execute('update user set password = :password where id = :id', ['password' => $hash, 'id' => 1]);
}

function addUser()
{
    $password = input('password');
    // ruleid: password-plaintext
    $params = array('name' => input('name'), 'password' => $password);
    $User = model('User');
    return $User->insert($params);
}

function addSafely()
{
    $password = input('password');
    // ok: password-plaintext
    $params = array('name' => input('name'), 'password' => md5($password . $salt));
    return model('User')->insert($params);
}

function ask()
{
    $password = input('password');
    // ok: password-plaintext the token server checks it
    $form = array('username' => input('name'), 'password' => $password);
    return $this->client->request('/oauth/token', $form);
}

class Member
{
    public function find($mobile, $password)
    {
        // ruleid: password-plaintext
        return Db::query('SELECT * FROM user WHERE mobile = :mobile AND password = :password', ['mobile' => $mobile, 'password' => $password]);
    }

    public function findByDigest($mobile, $passwordHash)
    {
        // ok: password-plaintext
        return Db::query('SELECT * FROM user WHERE mobile = :mobile AND password = :password', ['mobile' => $mobile, 'password' => $passwordHash]);
    }

    public function findHashed($mobile, $password)
    {
        // ok: password-plaintext
        return Db::query('SELECT * FROM user WHERE mobile = :mobile AND password = :password', ['mobile' => $mobile, 'password' => sm3($password)]);
    }
}

function sign_in($link)
{
    $name = $_POST['name'];
    $password = $_POST['password'];
    // ruleid: password-plaintext
    $found = mysqli_query($link, "SELECT id FROM staff WHERE name = '$name' AND password = '$password'");
    // ruleid: password-plaintext
    $query = "select * from staff where name='" . $name . "' and password='" . $password . "'";
    // ruleid: password-plaintext
    $added = "INSERT INTO staff (name, password) VALUES ('$name', '$password')";
    // ok: password-plaintext
    $added = "INSERT INTO staff (name, password) VALUES ('$name', '" . md5($password) . "')";
    // ok: password-plaintext
    Db::execute('insert into staff (name, password) values (:name, :password)', ['name' => $name, 'password' => md5($password)]);
    $digest = hash_of($password);
    // ok: password-plaintext a digest is compared
    $row = mysqli_query($link, "SELECT id FROM staff WHERE name = '$name' AND password = '$digest'");
    $hash = password_hash($password, PASSWORD_BCRYPT);
    // ok: password-plaintext
    $kept = "INSERT INTO staff (name, password) VALUES ('$name', '$hash')";
    $password = md5($password);
    // ok: password-plaintext fast, but no clear text
    $query = "select * from staff where name='$name' and password='$password'";
}

$member = ['password' => $_POST['password']];
$repassword = $_POST['repassword'];
// ok: password-plaintext two inputs of one form
if ($member['password'] !== $repassword) {
    die('passwords differ');
}

$doctor_pass = $_POST['password3'];
// ruleid: password-plaintext
$query = "select * from doctb where username='$doctor' and DCT_PWD='$doctor_pass';";
$digest = sha1($_POST['password3']);
// ok: password-plaintext
$query = "select * from doctb where username='$doctor' and DCT_PWD='$digest';";
