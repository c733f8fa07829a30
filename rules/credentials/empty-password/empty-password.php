<?php
return [
    'type' => 'mysql',
    'hostname' => '127.0.0.1',
    'username' => 'root',
    // ruleid: empty-password
    'password' => '',
    'database' => 'his',
    'standby' => [
        'hostname' => '10.1.3.8',
        'username' => 'his_app',
        // ok: empty-password
        'password' => env('DB_PASSWORD', ''),
    ],
];
