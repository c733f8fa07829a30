<?php
return [
    'hostname' => '10.20.30.40',
    'database' => 'his',
    // ruleid: database-superuser
    'username' => 'root',
    // ok: database-superuser
    'prefix' => 'root_',
];
