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

// ruleid: database-superuser
$link = mysqli_connect("localhost", "root", $password, "his");
// ok: database-superuser
$link = mysqli_connect("localhost", "his_app", "root", "his");
// ruleid: database-superuser
$store = new PDO("mysql:host=" . $host . ";dbname=his", 'root', $password);
// ruleid: database-superuser
define('DB_USER', 'root');
// ok: database-superuser
define('FTP_USER', 'root');

class Store
{
    // ruleid: database-superuser
    private $username = "root";

    public function open($user)
    {
        // ok: database-superuser
        if ($user == 'root') return null;
        return new mysqli("localhost", $this->username, $this->password, "his");
    }
}

// ruleid: database-superuser
$db = new ezSQL_mysql('root', $secret, 'menzhen', '172.16.0.241', 'gb2312');
// ok: database-superuser
$db = new ezSQL_mysql('queue_app', $secret, 'root', '172.16.0.241', 'gb2312');
$aligned = array(
    'DB_HOST'               =>  'localhost', // 服务器地址
    // ruleid: database-superuser
    'DB_USER'               =>  'root',      // 用户名
);
