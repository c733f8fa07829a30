<?php
// ruleid: weak-password
$config['db']['password'] = 'root123';
// ruleid: weak-password
$link = mysqli_connect('localhost', 'root', 'root');
// ok: weak-password
$labels['password'] = '登录密码';
