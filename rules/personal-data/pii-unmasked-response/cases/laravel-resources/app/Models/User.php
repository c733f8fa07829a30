<?php
namespace App\Models;

class User extends Model
{
    protected $fillable = ['real_name', 'phone', 'gender'];
}
