<?php
class Patient extends CI_Controller
{
    public function index()
    {
        $this->load->view('header.inc.html');
        $this->load->view('patient.html');
        $this->load->view('footer.inc.html');
    }

    public function get_patient()
    {
        echo json_encode($this->patient_model->get_page($this->input->get('start')));
    }
}
