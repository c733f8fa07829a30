<?php
// ruleid: password-in-url
$password = $_GET['password'];
// ruleid: password-in-url
$other = input('get.password');
// ok: password-in-url
$body = $_POST['password'];
// ok: password-in-url
$name = $_GET['username'];
// ok: password-in-url
$form = input('post.password');
// ruleid: password-in-url
$token = $_GET['token'] ?? '';
// ok: password-in-url
$token = $_SERVER['HTTP_AUTHORIZATION'];
// ok: password-in-url
$token = $_POST['token'];
