<?php
namespace App\Http\Controllers;

use Illuminate\Routing\Controller;

class PrescriptionController extends Controller
{
    public function show($id) { return auth()->user()->prescriptions()->findOrFail($id); }
}
