<?php
// ruleid: plaintext-protocol
$handle = curl_init('http://10.20.30.69/charge');
// ruleid: plaintext-protocol
curl_setopt($handle, CURLOPT_URL, "http://10.20.30.69/charge");
curl_setopt_array($handle, [
    // ruleid: plaintext-protocol
    CURLOPT_URL => 'http://10.20.30.69/charge',
]);
// ruleid: plaintext-protocol
$client = new \GuzzleHttp\Client(['base_uri' => 'http://10.20.30.69']);
// ruleid: plaintext-protocol
$answer = Http::post('http://10.20.30.69/charge', $order);
// ruleid: plaintext-protocol
$reply = http_post_json('http://10.20.30.69/charge', $order);
// ruleid: plaintext-protocol
$charge_url = 'http://10.20.30.69/charge';
// ok: plaintext-protocol
$picture_url = 'http://cdn.hospital-vendor.cn/default';
// ok: plaintext-protocol
$local = file_get_contents('http://127.0.0.1/status');
// ok: plaintext-protocol
$known = strpos($address, 'http://10.20.30.69') === 0;
// ok: plaintext-protocol
$menu = ['name' => '医院简介', 'url' => 'http://www.hospital-website.cn/about'];
// ok: plaintext-protocol
curl_setopt($handle, CURLOPT_URL, "https://10.20.30.69/charge");
