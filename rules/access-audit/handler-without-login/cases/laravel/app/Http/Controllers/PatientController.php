<?php
namespace App\Http\Controllers;

use App\Models\Patient;
use Illuminate\Routing\Controller;

class PatientController extends Controller
{
    public function index() { return Patient::paginate(20); }
    public function show($id) { return Patient::findOrFail($id); }
    public function update($id) { return Patient::findOrFail($id)->update(request()->only('ward')); }
    public function export() { return Patient::all(); }

    public function xlsUsers()
    {
        return Excel::download(new UsersExport, 'users.xlsx');
    }
}
