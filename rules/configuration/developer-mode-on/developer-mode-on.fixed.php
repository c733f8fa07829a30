<?php
// ok: developer-mode-on
// define('APP_DEBUG', true);
// ruleid: developer-mode-on
define('APP_DEBUG', false);
return [
    // ruleid: developer-mode-on
    'app_debug' => false,
    // ok: developer-mode-on
    'app_trace' => false,
];

// The settings of ThinkPHP stand in columns.
return [
    // ruleid: developer-mode-on
    'app_debug'                      => false,
];
