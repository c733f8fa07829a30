<?php
// ruleid: unsafe-deserialization
$cart = unserialize($_COOKIE['cart']);
// ok: unsafe-deserialization
$safe = json_decode($_COOKIE['cart'], true);
// ok: unsafe-deserialization
$cached = unserialize(file_get_contents('/data/cache'));
// ok: unsafe-deserialization
$lower = unserialize(strtolower(serialize($_REQUEST)));
