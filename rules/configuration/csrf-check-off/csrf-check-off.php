<?php
class VerifyCsrfToken extends Middleware
{
    protected $except = [
        // ruleid: csrf-check-off
        '*'
    ];
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

class ParentController extends BaseWeixinController
{
    // ruleid: csrf-check-off
    public $enableCsrfValidation = false;
}

class PayNotifyController extends Controller
{
    // ok: csrf-check-off
    public $enableCsrfValidation = false;
}

class SiteController extends Controller
{
    // ok: csrf-check-off
    public $enableCsrfValidation = true;
}
