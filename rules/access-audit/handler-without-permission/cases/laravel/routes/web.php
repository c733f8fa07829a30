<?php

Route::group(['middleware' => ['auth']], function () {
    Route::group(['prefix' => 'sys', 'middleware' => ['role:administrator']], function () {
        Route::get('users', 'UserController@index');
        Route::post('users', 'UserController@store');
        Route::get('roles', 'RoleController@index');
        Route::post('roles', 'RoleController@store');
        Route::get('logs', 'LogController@index');
    });
    Route::get('emr/{id}', 'EmrController@show');
    Route::put('emr/{id}', 'EmrController@update');
    Route::get('my/emr', 'EmrController@mine');
});
