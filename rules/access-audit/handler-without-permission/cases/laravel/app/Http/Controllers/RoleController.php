<?php
namespace App\Http\Controllers;

class RoleController extends Controller
{
    public function index() { return view('role.index'); }
    public function store() { return view('role.store'); }
}
