<?php
return [
    'hostname' => '10.20.30.40',
    'database' => 'his',
    // ruleid: database-superuser
    'username' => 'root',
    // ok: database-superuser
    'prefix' => 'root_',
];
<?php
return ['oracle' => [
    'hostname' => '10.20.30.41',
    // ruleid: database-superuser
    'username' => 'system',
    // ok: database-superuser
    'username' => 'systemreader',
]];
