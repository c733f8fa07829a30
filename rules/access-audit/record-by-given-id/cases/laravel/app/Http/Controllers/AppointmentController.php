<?php

namespace App\Http\Controllers;

use App\Models\Appointment;
use App\Models\Clinic;
use Illuminate\Http\Request;

class AppointmentController extends Controller
{
    public function show($id)
    {
        return response()->json(Appointment::findOrFail($id));
    }

    public function cancel(Request $request)
    {
        Appointment::where('id', $request->input('appointment_id'))->update(['state' => 'cancelled']);
        return response()->noContent();
    }

    public function confirm(Request $request, $id)
    {
        $appointment = Appointment::findOrFail($id);
        $this->authorize('update', $appointment);
        return response()->json($appointment);
    }

    public function clinic($id)
    {
        return response()->json(Clinic::findOrFail($id));
    }
}
