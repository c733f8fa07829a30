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
