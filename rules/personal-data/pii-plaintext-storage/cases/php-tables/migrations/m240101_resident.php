<?php

use yii\db\Migration;

class m240101_000000_resident extends Migration
{
    public function safeUp()
    {
        $this->createTable('{{%resident}}', [
            'id' => $this->primaryKey(),
            'name' => $this->string(20),
            'id_card' => $this->string(18)->comment('身份证号'),
            'id_card_cipher' => $this->text(),
        ]);
    }
}
