<?php
namespace app;

abstract class BaseController
{
    public function __construct($app)
    {
        $this->request = $app->request;
    }
}
