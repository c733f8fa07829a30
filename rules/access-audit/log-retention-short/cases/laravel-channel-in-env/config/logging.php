<?php
return [
    'default' => env('LOG_CHANNEL', 'stack'),
    'channels' => [
        'stack' => ['driver' => 'stack', 'channels' => ['single']],
        'daily' => [
            'driver' => 'daily',
            'days' => env('LOG_DAILY_DAYS', 14),
        ],
    ],
];
