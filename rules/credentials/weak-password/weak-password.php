<?php
// ruleid: weak-password
$config['db']['password'] = 'root123';
// ruleid: weak-password
$link = mysqli_connect('localhost', 'root', 'root');
// ok: weak-password
$labels['password'] = '登录密码';

// ruleid: weak-password
$seed = ['username' => 'admin', 'password' => Hash::make('password')];
// ok: weak-password
$user = ['username' => $name, 'password' => Hash::make($plain)];
// ok: weak-password
$rules = ['password' => 'password'];

// ruleid: weak-password
$first = ['login_id' => 'admin', 'pwd' => hash('sha256', '111111')];
// ok: weak-password
$next = ['login_id' => 'admin', 'pwd' => hash('sha256', $plain)];

// ok: weak-password a dot joins texts in PHP, auth() is no method
$seen = Redis::get('user_rights' . $id . auth('api')->id());
// ok: weak-password
$own = Redis::get('user_rights'.auth('api')->id());

// ruleid: weak-password
$db = new ezSQL_mysql('queue','trans','menzhen','172.16.0.241','gb2312');
// ok: weak-password
$db = new ezSQL_mysql($user, $password, 'menzhen', '172.16.0.241', 'gb2312');
