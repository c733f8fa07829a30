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
