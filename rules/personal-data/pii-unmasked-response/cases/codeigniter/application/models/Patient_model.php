<?php
class Patient_model extends CI_Model
{
    const TBL_PATIENT = 'patient';
    const TBL_ROOM = 'room';

    public function get_patient_by_id($id)
    {
        return $this->db->where('pat_id', $id)->get(self::TBL_PATIENT)->row_array();
    }

    public function get_page($offset, $limit)
    {
        $this->db->select('*');
        $this->db->from(self::TBL_PATIENT);
        $this->db->join(self::TBL_ROOM, 'patient.room_id = room.room_id', 'left');
        $this->db->limit($limit, $offset);
        return $this->db->get()->result_array();
    }

    public function get_rooms()
    {
        return $this->db->get(self::TBL_ROOM)->result_array();
    }

    public function get_number()
    {
        return $this->db->count_all(self::TBL_PATIENT);
    }
}
