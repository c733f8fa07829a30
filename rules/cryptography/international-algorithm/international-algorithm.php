<?php
// ruleid: international-algorithm
$sealed = openssl_encrypt($data, 'aes-256-cbc', $key, OPENSSL_RAW_DATA, $iv);
// ruleid: international-algorithm
$mac = hash_hmac('sha256', $data, $key);
// ok: international-algorithm
$sm4 = openssl_encrypt($data, 'sm4-cbc', $key, OPENSSL_RAW_DATA, $iv);
// ok: international-algorithm
$weak = openssl_encrypt($data, 'aes-128-ecb', $key);
