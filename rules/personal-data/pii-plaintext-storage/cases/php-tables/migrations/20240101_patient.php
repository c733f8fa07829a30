<?php

use think\migration\Migrator;

class Patient extends Migrator
{
    public function change()
    {
        $this->table('patient', ['engine' => 'InnoDB'])
            ->addColumn('name', 'string', ['limit' => 20])
            ->addColumn('id_card', 'string', ['limit' => 18, 'comment' => '身份证号'])
            ->create();
        $this->table('store')
            ->addColumn('name', 'string')
            ->addColumn('phone', 'string')
            ->create();
    }
}
