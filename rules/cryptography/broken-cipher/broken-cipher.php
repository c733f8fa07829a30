<?php
// ruleid: broken-cipher
$a = openssl_encrypt($text, 'des-ede3-cbc', $key, 0, $iv);
// ruleid: broken-cipher
$b = openssl_decrypt($text, 'RC4', $key);
// ok: broken-cipher
$c = openssl_encrypt($text, 'sm4-cbc', $key, OPENSSL_RAW_DATA, $iv);
// ok: broken-cipher
$d = openssl_encrypt($text, $method, $key);
// ruleid: broken-cipher
$e = mcrypt_encrypt(MCRYPT_3DES, $key, $text, MCRYPT_MODE_CBC, $iv);
