<?php
// ruleid: open-to-anybody
class Patient extends Api
{
    protected $noNeedLogin = ['*'];
}

// ok: open-to-anybody
class Prescription extends Api
{
    protected $noNeedLogin = ['login'];
}

// ok: open-to-anybody
class Notice extends Api
{
    protected $noNeedLogin = ['*'];
}
