<?php
function encode_record($plain, $phrase, $iv)
{
    $key = substr(md5($phrase), 0, 16);
    // ruleid: key-from-digest
    return openssl_encrypt($plain, 'sm4-cbc', $key, OPENSSL_RAW_DATA, $iv);
}

function encode_soundly($plain, $phrase, $salt, $iv)
{
    $mark = md5($plain);
    // ok: key-from-digest
    return [$mark, openssl_encrypt($plain, 'sm4-cbc', hash_pbkdf2('sm3', $phrase, $salt, 100000, 16, true), OPENSSL_RAW_DATA, $iv)];
}

class WxPayNotice
{
    public function open($notice, $merchantKey)
    {
        // ok: key-from-digest
        return openssl_decrypt($notice, 'aes-256-ecb', strtolower(md5($merchantKey)), OPENSSL_RAW_DATA);
    }
}
