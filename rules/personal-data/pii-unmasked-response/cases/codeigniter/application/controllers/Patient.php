<?php
class Patient extends Base_Controller
{
    public function one($id)
    {
        $patient = $this->patient_model->get_patient_by_id($id);
        echo json_encode($patient);
    }

    public function paged()
    {
        $result['draw'] = 1;
        $result['data'] = $this->patient_model->get_page($this->input->get('start'), 10);
        $result['total'] = $this->patient_model->get_number();
        echo json_encode($result);
        return;
    }

    public function direct($id)
    {
        $rows = $this->db->get_where('patient', array('pat_id' => $id))->result_array();
        echo json_encode($rows);
    }

    public function rooms()
    {
        echo json_encode($this->patient_model->get_rooms());
    }

    public function counted()
    {
        echo json_encode(array('total' => $this->patient_model->get_number()));
    }
}
