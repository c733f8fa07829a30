<?php
use Monolog\Handler\RotatingFileHandler;

return [
    'default' => env('LOG_CHANNEL', 'stack'),
    'channels' => [
        'stack' => [
            'driver' => 'stack',
            'channels' => ['daily', 'audit'],
        ],
        'daily' => [
            'driver' => 'daily',
            'path' => storage_path('logs/his.log'),
            // ruleid: log-retention-short
            'days' => 14,
        ],
        'audit' => [
            'driver' => 'daily',
            'path' => storage_path('logs/audit.log'),
            // ok: log-retention-short
            'days' => 200,
        ],
        'single' => [
            'driver' => 'single',
            // ok: log-retention-short
            'days' => 7,
        ],
    ],
];

// ruleid: log-retention-short
$operation = new RotatingFileHandler('logs/operation.log', 30);
// ok: log-retention-short
$archive = new RotatingFileHandler('logs/archive.log');
