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
];
// ruleid: hardcoded-password
$link = mysqli_connect("db.his.local", "his_app", "Zt6%hWq9LmX3");
// ruleid: hardcoded-password
define('SMTP_PASSWORD', 'Hs8nW2kQv5Tz');
// ok: hardcoded-password
$password = $_POST['password'];
// ok: hardcoded-password
$password = "$prefix$suffix";
