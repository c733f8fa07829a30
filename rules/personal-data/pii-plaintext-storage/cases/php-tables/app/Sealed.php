<?php

namespace App\Models;

use Illuminate\Database\Eloquent\Model;

class Donor extends Model
{
    protected $fillable = ['name', 'passport_no', 'medical_card'];

    public function setMedicalCardAttribute($value)
    {
        $this->attributes['medical_card'] = encrypt($value);
    }
}

// The migration declares it.
class Patient extends Model
{
    protected $fillable = ['name', 'id_card'];
}
