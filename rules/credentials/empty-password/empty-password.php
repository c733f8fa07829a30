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

// ruleid: empty-password
$link = mysqli_connect('10.1.3.7', 'root', '', 'his');
// ok: empty-password whoever calls gives it
$link = mysqli_connect('10.1.3.7', 'root', $given, 'his');
// ruleid: empty-password
$db = new PDO('mysql:host=10.1.3.7;dbname=his', 'his_app', '');

function open_store()
{
    $servername = 'localhost';
    $username = 'root';
    // ruleid: empty-password
    $password = '';
    return new mysqli($servername, $username, $password, 'his');
}

function show_form()
{
    $username = 'nurse01';
    // ok: empty-password a form is shown, no store opened
    $password = '';
    return render('login', compact('username', 'password'));
}

define('DB_SERVER', 'localhost');
define('DB_USER', 'root');
// ruleid: empty-password
define('DB_PASS', '');
define('SMS_USER', 'his');
// ok: empty-password no store
define('SMS_PASSWORD', '');
