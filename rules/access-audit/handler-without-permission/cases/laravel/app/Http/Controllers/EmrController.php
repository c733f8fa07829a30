<?php
namespace App\Http\Controllers;

use App\Models\Emr;

class EmrController extends Controller
{
    public function show($id) { return view('emr.show', ['emr' => Emr::findOrFail($id)]); }

    public function update($id)
    {
        $emr = Emr::findOrFail($id);
        $this->authorize('update', $emr);
        return $emr->update(request()->only('text'));
    }

    public function mine() { return view('emr.mine'); }
}
