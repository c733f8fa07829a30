<?php
namespace App\Http\Controllers;

use App\Models\Patient;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\DB;

class PatientController extends Controller
{
    public function show()
    {
        $patient = Patient::where('id', request('id'))->first();
        return message('', $patient, 200);
    }

    public function names()
    {
        return response()->json(Patient::select('id', 'name')->get());
    }

    public function count()
    {
        return response()->json(['total' => Patient::where('ward_id', 1)->count()]);
    }

    public function ward(Request $request)
    {
        $rows = DB::table('visits as v')->leftJoin('patients as p', 'p.id', '=', 'v.patient_id')->get(['v.*', 'p.name', 'p.id_card']);
        return response()->json(['code' => 0, 'data' => $rows]);
    }

    public function mine()
    {
        return response()->json(Patient::where('user_id', Auth::id())->first());
    }

    public function page()
    {
        $patients = Patient::paginate(20);
        return view('patients.index', compact('patients'));
    }

    public function masked()
    {
        $patient = Patient::find(request('id'));
        $patient->phone = substr_replace($patient->phone, '****', 3, 4);
        $patient->id_card = maskIdCard($patient->id_card);
        return response()->json($patient);
    }

    public function destroy($id)
    {
        return response()->json(Patient::destroy($id));
    }

    protected function byGroup($group)
    {
        return Patient::where('group', $group)->get();
    }
}
