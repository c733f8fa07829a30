<?php
// ruleid: cors-any-origin
header('Access-Control-Allow-Origin: *');
// ok: cors-any-origin
header('Access-Control-Allow-Origin: https://his.hospital.internal');
return [
    // ruleid: cors-any-origin
    'allowed_origins' => ['*'],
    // ok: cors-any-origin
    'allowed_methods' => ['*'],
];
$fixed = [
    // ok: cors-any-origin
    'allowed_origins' => ['https://his.example.com'],
];

$headers = [
    // ruleid: cors-any-origin
    'Access-Control-Allow-Origin' => '*',
];
return json($data, 200, $headers);
// ruleid: cors-any-origin
return response($data)->header('Access-Control-Allow-Origin', '*');
// ok: cors-any-origin
return json($data, 200, ['Access-Control-Allow-Origin' => 'https://his.example.cn']);
