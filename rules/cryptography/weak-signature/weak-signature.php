<?php
// ruleid: weak-signature
$mac = hash_hmac('sha1', $data, $key);
// ruleid: weak-signature
openssl_sign($data, $signature, $private, OPENSSL_ALGO_SHA1);
// ok: weak-signature
$strong = hash_hmac('sha256', $data, $key);
// ok: weak-signature
openssl_sign($data, $signature, $private, OPENSSL_ALGO_SHA256);
class Uploader
{
    private function authorize($text)
    {
        // ok: weak-signature
        return base64_encode(hash_hmac('sha1', $text, $this->accessKeySecret, true));
    }

    private function seal($text)
    {
        // ruleid: weak-signature
        return base64_encode(hash_hmac('sha1', $text, $this->hospitalSecret, true));
    }
}

class QuickPayClient
{
    public function sign($data, $private)
    {
        // ok: weak-signature
        openssl_sign($data, $signature, $private, OPENSSL_ALGO_MD5);
        return urlencode(base64_encode($signature));
    }
}

class PayloadSigner
{
    public function verify($data, $signature, $public)
    {
        // ruleid: weak-signature
        return openssl_verify($data, $signature, $public, OPENSSL_ALGO_MD5) === 1;
    }
}
