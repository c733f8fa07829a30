<?php

use App\Http\Controllers\AdmissionController;
use App\Http\Controllers\PatientController;
use App\Http\Controllers\PrescriptionController;
use Illuminate\Support\Facades\Route;

Route::post('login', 'AuthController@login');

Route::middleware(['auth:sanctum', 'throttle:60,1'])->prefix('v1')->group(function () {
    Route::get('patients', [PatientController::class, 'index']);
    Route::group(['prefix' => 'patients'], function () {
        Route::get('{id}', [PatientController::class, 'show']);
        Route::put('{id}', 'PatientController@update');
    });
});

Route::get('patients/export', [PatientController::class, 'export']);
Route::resource('admissions', AdmissionController::class, ['only' => ['index', 'show']]);
Route::get('prescriptions/{id}', [PrescriptionController::class, 'show']);
Route::get('inpatients', [App\Http\Controllers\Elsewhere\InpatientController::class, 'index']);
Route::get('download/xlsUsers', [PatientController::class, 'xlsUsers']);
