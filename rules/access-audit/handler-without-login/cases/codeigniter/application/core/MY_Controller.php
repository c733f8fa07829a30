<?php
class Home_Controller extends CI_Controller
{
    public function __construct()
    {
        parent::__construct();
        if (!isset($_SESSION['user'])) {
            redirect('user');
        }
    }
}
