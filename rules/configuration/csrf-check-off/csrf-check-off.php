<?php
// ruleid: csrf-check-off
class VerifyCsrfToken extends Middleware
{
    protected $except = ['*'];
}

// ok: csrf-check-off
class VerifyCsrfTokenOfForms extends Middleware
{
    protected $except = ['pay/notify'];
}

// ruleid: csrf-check-off
$config['csrf_protection'] = FALSE;
// ok: csrf-check-off
$config['csrf_protection'] = TRUE;
// ok: csrf-check-off
$config['csrf_regenerate'] = FALSE;
