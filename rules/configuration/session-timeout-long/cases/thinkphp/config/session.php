<?php
return [
    'name'   => 'PHPSESSID',
    'type'   => 'file',
    // 过期时间
    'expire' => 3600*24,
    'prefix' => '',
];
