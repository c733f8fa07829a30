<?php
namespace App\Http\Controllers;

class VisitController extends Controller
{
    // reported: the resource shows the patient
    public function index(Request $request)
    {
        $visits = Visit::with(['patient', 'user:id,name'])->paginate(20);
        return VisitResource::collection($visits);
    }

    // reported: taken along afterwards
    public function show(Visit $visit)
    {
        $visit->load(['patient']);
        return response()->json(['data' => new VisitResource($visit)]);
    }

    // reported: the resource shows all that was read
    public function whole($id)
    {
        return new WholeResource(Visit::with('user')->find($id));
    }

    // reported: rows that come along, and one by its relation
    public function plain($id)
    {
        $visit = Visit::find($id);
        return response()->json(['room' => $visit->room, 'phone' => $visit->patient->phone]);
    }

    // reported: what is made of each row
    public function phones()
    {
        $users = Visit::with('user')->get()->map(function ($visit) {
            return ['day' => $visit->day, 'user' => $visit->user];
        });
        return response()->json($users);
    }

    // silent: the resource shows nothing of a person
    public function rooms()
    {
        return RoomResource::collection(Visit::with('patient')->get());
    }

    // silent: pages are counted, not shown
    public function pages()
    {
        $visits = Visit::with('patient')->paginate(20);
        return response()->json(['data' => RoomResource::collection($visits), 'per_page' => $visits->perPage(), 'last' => $visits->lastPage()]);
    }

    // silent: the names alone
    public function names()
    {
        $users = Visit::with('user')->get()->map(function ($visit) {
            return ['day' => $visit->day, 'name' => $visit->user->name];
        });
        return response()->json($users);
    }

    // silent: nobody was taken along
    public function close(Visit $visit)
    {
        return response()->json(['data' => new VisitResource($visit)]);
    }

    // silent: only the columns that are asked for
    public function brief()
    {
        return response()->json(Visit::with('user:id,name')->get());
    }

    // silent: the caller's own
    public function mine()
    {
        return new WholeResource(User::with('roles')->find(Auth::id()));
    }

    // silent: what is asked of a row is no part of it
    public function permitted($id)
    {
        $user = User::findOrFail($id);
        return response()->json(['permitted' => $user->hasPermissionTo('edit')]);
    }
}
