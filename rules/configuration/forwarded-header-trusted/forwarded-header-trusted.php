<?php
function clientAddress()
{
    // ok: forwarded-header-trusted
    if (!empty($_SERVER['HTTP_X_FORWARDED_FOR'])) {
        // ruleid: forwarded-header-trusted
        return explode(',', $_SERVER['HTTP_X_FORWARDED_FOR'])[0];
    }
    // ok: forwarded-header-trusted
    if (isset($_SERVER["HTTP_X_FORWARDED_FOR"])) {
        // ruleid: forwarded-header-trusted
        return $_SERVER["HTTP_X_FORWARDED_FOR"];
    }
    // ok: forwarded-header-trusted
    return $_SERVER['REMOTE_ADDR'];
}

function client_address()
{
    // ruleid: forwarded-header-trusted
    foreach (array('HTTP_CLIENT_IP', 'HTTP_X_FORWARDED_FOR', 'REMOTE_ADDR') as $key) {
        if (array_key_exists($key, $_SERVER)) return $_SERVER[$key];
    }
    // ok: forwarded-header-trusted only asked whether it is there
    if (getenv('HTTP_X_FORWARDED_FOR')) {
        // ruleid: forwarded-header-trusted
        $address = getenv('HTTP_X_FORWARDED_FOR');
    }
    return $address;
}
