<?php
return [
    'session' => ['prefix' => 'think'],
    'cookie' => [
        'prefix' => '',
        'expire' => 0,
        'secure' => false,
        'httponly' => '',
    ],
    'cache' => ['secure' => false],
];
