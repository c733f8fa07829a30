<?php
class Ward extends Home_Controller
{
    public function index()
    {
        echo json_encode($this->ward_model->get_all());
    }

    public function listed()
    {
        echo json_encode($this->ward_model->get_page());
    }
}
