<?php
namespace App\Http\Controllers;

use App\Models\Admission;
use Illuminate\Routing\Controller;

class AdmissionController extends Controller
{
    public function __construct()
    {
        $this->middleware('auth:api')->except(['index']);
    }

    public function index() { return Admission::all(); }
    public function show($id) { return Admission::findOrFail($id); }
}
