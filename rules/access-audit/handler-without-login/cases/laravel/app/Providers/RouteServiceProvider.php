<?php
namespace App\Providers;

use Illuminate\Support\Facades\Route;

class RouteServiceProvider
{
    public function map()
    {
        Route::prefix('api')->middleware('api')->group(base_path('routes/api.php'));
        Route::middleware(['web', 'auth'])->group(base_path('routes/staff.php'));
    }
}
