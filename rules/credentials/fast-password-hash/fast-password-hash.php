<?php
// ruleid: fast-password-hash
$user['password'] = md5($password);
// ruleid: fast-password-hash
$stored = sha1($data['pwd'] . $salt);
// ruleid: fast-password-hash
$hashed = hash('sha256', $password . $salt);
// ok: fast-password-hash
$slow = password_hash($password, PASSWORD_BCRYPT);
// ok: fast-password-hash
$key = md5($url);
