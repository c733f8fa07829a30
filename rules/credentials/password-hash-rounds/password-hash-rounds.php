<?php
// ruleid: password-hash-rounds
$few = hash_pbkdf2('sha256', $password, $salt, 1000, 32);
// ruleid: password-hash-rounds
$cheap = password_hash($password, PASSWORD_BCRYPT, ['cost' => 4]);
// ok: password-hash-rounds
$many = hash_pbkdf2('sha256', $password, $salt, 210000, 32);
// ok: password-hash-rounds
$standard = password_hash($password, PASSWORD_BCRYPT);
