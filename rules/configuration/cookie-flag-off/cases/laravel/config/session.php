<?php
return [
    'secure' => env('SESSION_SECURE_COOKIE', false),
    'http_only' => true,
    // 'secure' => false,
    'same_site' => 'lax',
];
