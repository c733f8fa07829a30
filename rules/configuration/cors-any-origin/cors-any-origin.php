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
