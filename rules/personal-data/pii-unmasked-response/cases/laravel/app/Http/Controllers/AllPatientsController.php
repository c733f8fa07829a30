<?php
namespace App\Http\Controllers;

class AllPatientsController extends PatientController
{
    public function all()
    {
        $data['recent'] = $this->byGroup(0);
        $data['blocked'] = $this->byGroup(1);
        return message('', $data, 200);
    }

    public function today()
    {
        return message('', ['first' => $this->firstVisits()], 200);
    }

    public function firstVisits()
    {
        return $this->byGroup(2);
    }
}
