<?php
// ruleid: sm4-ecb
$a = openssl_encrypt($text, 'sm4-ecb', $key, OPENSSL_RAW_DATA);
// ok: sm4-ecb
$b = openssl_encrypt($text, 'sm4-cbc', $key, OPENSSL_RAW_DATA, $iv);
