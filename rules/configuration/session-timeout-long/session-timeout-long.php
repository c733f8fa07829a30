<?php
return array(
    'URL_MODEL' => 0,
    'SESSION_OPTIONS' => array(
        'name' => 'adminUser',
        // ruleid: session-timeout-long
        'expire' => 24 * 3600 * 15,
        'use_trans_sid' => 1,
    ),
    // ruleid: session-timeout-long
    'session' => ['prefix' => 'think', 'expire' => 86400],
);
return [
    'SESSION_OPTIONS' => [
        // ok: session-timeout-long
        'expire' => 1800,
    ],
    // ok: session-timeout-long
    'session' => ['type' => 'redis', 'expire' => 30 * 60],
    'session' => [
        'prefix' => 'think',
        // ok: session-timeout-long commented out
        // 'expire' => 36000,
    ],
    'cookie' => [
        // ok: session-timeout-long the life of other cookies
        'expire' => 86400,
    ],
    // ok: session-timeout-long a cache
    'cache' => ['type' => 'File', 'expire' => 7200],
];
