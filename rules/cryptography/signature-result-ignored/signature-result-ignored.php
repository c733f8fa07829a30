<?php
function check($data, $signature, $key)
{
    // ruleid: signature-result-ignored
    openssl_verify($data, $signature, $key, OPENSSL_ALGO_SHA256);
    // ok: signature-result-ignored
    $result = openssl_verify($data, $signature, $key, OPENSSL_ALGO_SHA256);
    // ok: signature-result-ignored
    return openssl_verify($data, $signature, $key, OPENSSL_ALGO_SHA256) === 1;
}
