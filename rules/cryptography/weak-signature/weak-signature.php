<?php
// ruleid: weak-signature
$mac = hash_hmac('sha1', $data, $key);
// ruleid: weak-signature
openssl_sign($data, $signature, $private, OPENSSL_ALGO_SHA1);
// ok: weak-signature
$strong = hash_hmac('sha256', $data, $key);
// ok: weak-signature
openssl_sign($data, $signature, $private, OPENSSL_ALGO_SHA256);
