<?php

class Migration_inpatient extends CI_Migration
{
    public function up()
    {
        $this->dbforge->add_field([
            'name' => ['type' => 'VARCHAR', 'constraint' => '20'],
            'id_card' => ['type' => 'VARCHAR', 'constraint' => '18'],
            'visits' => ['type' => 'INT', 'constraint' => '5'],
        ]);
        $this->dbforge->create_table('inpatient');
    }
}
