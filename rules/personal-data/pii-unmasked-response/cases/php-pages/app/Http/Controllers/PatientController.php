<?php

namespace App\Http\Controllers;

use App\Models\Patient;

class PatientController extends Controller
{
    public function index()
    {
        $patients = Patient::paginate(20);
        return view('patient.index', compact('patients'));
    }

    public function card($id)
    {
        return view('patient.card', ['patient' => Patient::findOrFail($id)]);
    }

    public function names()
    {
        $patients = Patient::paginate(20);
        return view('patient.names', compact('patients'));
    }
}
