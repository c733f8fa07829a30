<?php

class Patient extends Model
{
    protected $casts = ['medical_history' => 'encrypted'];
}
