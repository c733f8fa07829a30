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
