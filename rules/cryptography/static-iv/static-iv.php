<?php
// ruleid: static-iv
$same = openssl_encrypt($data, 'aes-128-cbc', $key, OPENSSL_RAW_DATA, $key);
// ruleid: static-iv
$empty = openssl_encrypt($data, 'aes-128-cbc', $key);
// ok: static-iv
$random = openssl_encrypt($data, 'aes-128-cbc', $key, OPENSSL_RAW_DATA, $iv);
