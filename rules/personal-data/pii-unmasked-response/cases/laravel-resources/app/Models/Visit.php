<?php
namespace App\Models;

class Visit extends Model
{
    protected $fillable = ['room', 'day', 'patient_id', 'user_id'];
}
