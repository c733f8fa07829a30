<?php
// ruleid: ssrf
$handle = curl_init($_GET['url']);
// ok: ssrf
$token = curl_init('https://api.example.org/token?code=' . $_GET['code']);
// ok: ssrf
$visit = curl_init("https://api.example.org/visits/{$_GET['id']}");
