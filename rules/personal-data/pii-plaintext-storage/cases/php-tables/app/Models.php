<?php

namespace App\Models;

use Illuminate\Database\Eloquent\Model;
use Doctrine\ORM\Mapping as ORM;

// Its table is nowhere declared.
class Newborn extends Model
{
    protected $table = 'newborn';

    protected $fillable = [
        'name',
        'mother_name',
        'birth_time',
        'id_card',
    ];
}
