<?php
$host = $_GET['host'];
// ruleid: command-injection
exec("ping -c 1 " . $host);
// ok: command-injection
exec("ping -c 1 " . escapeshellarg($host));
// ok: command-injection
curl_exec($handle);
