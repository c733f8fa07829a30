<?php
// ruleid: jwt-not-verified
$claims = JWT::decode($token, $key, ['ES256', 'none']);
// ok: jwt-not-verified
$sound = JWT::decode($token, new Key($key, 'ES256'));
