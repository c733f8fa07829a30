<?php
return [
    // ruleid: hardcoded-password
    'DB_PWD' => 'Kq7#mVx2pL9w',
    // ok: hardcoded-password
    'db_password' => env('DB_PASSWORD'),
    // ruleid: hardcoded-password the default of a look-up
    'password' => env('REDIS_PASSWORD', 'tR8vZ!q3LmN5'),
    // ok: hardcoded-password a validation rule
    'user_password' => 'required|string|min:12',
    // ok: hardcoded-password two rules of a validator
    'db_password' => 'nullable|string',
    // ok: hardcoded-password a rule of its own project among them
    'new_password' => 'required|strong_password',
    // ruleid: hardcoded-password a bar makes no rules
    'mq_password' => 'Kq7#m|Vx2pL9w',
];
// ruleid: hardcoded-password
$link = mysqli_connect("db.his.local", "his_app", "Zt6%hWq9LmX3");
// ruleid: hardcoded-password
define('SMTP_PASSWORD', 'Hs8nW2kQv5Tz');
// ok: hardcoded-password
$password = $_POST['password'];
// ok: hardcoded-password
$password = "$prefix$suffix";
// ok: hardcoded-password a digest of ThinkCMF
$sql = "UPDATE his_user SET user_pass = '###4be1cda7f0a3d9526e8b07c1f2d34a59' WHERE id = 3";
$rules = [
    // ok: hardcoded-password a validator
    'password' => 'regex:\S{32}',
];
return [
    // ruleid: hardcoded-password signs of every kind
    'INI_PWD' => 'hty160@$^',
    // ok: hardcoded-password an expression
    'NEW_PWD' => '^[a-z0-9]{6,20}',
    // ok: hardcoded-password an expression
    'OLD_PWD' => '[^0-9]{6,20}',
];
