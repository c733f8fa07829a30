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
