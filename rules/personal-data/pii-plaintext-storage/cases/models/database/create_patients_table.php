<?php

return new class extends Migration
{
    public function up()
    {
        Schema::create('card_holders', function (Blueprint $table) {
            $table->id();
            $table->string('name', 32);
            $table->string('id_card', 18)->comment('身份证号');
            $table->text('medical_history');
            $table->index('id_card');
        });
        Schema::create('stores', function (Blueprint $table) {
            $table->string('name', 32);
            $table->string('phone', 32);
        });
    }
};
