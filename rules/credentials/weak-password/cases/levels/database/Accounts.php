<?php

class Accounts
{
    public function run()
    {
        $types = ['image/*', '**/*.png'];
        DB::table('users')->insert(['name' => 'desk', 'password' => bcrypt('1111')]);
        /*
        DB::table('users')->insert([
            'name' => 'ward',
            'password' => bcrypt('0000'),
        ]);
        */
    }
}
