<?php

use App\Http\Controllers\PatientController;

Route::get('patients/print', [PatientController::class, 'export']);
