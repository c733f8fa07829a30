<?php
namespace app\index\model;

use think\Db;
use think\Model;

class Patient extends Model
{
    public function byCard($param)
    {
        $res = Db::query("SELECT * FROM his_card a LEFT JOIN his_patient b ON a.card_no = b.card_no WHERE a.card_no = :card_no", $param);
        return !empty($res) ? $res : array();
    }

    public function change($param)
    {
        return Db::execute("UPDATE his_patient SET name = :name, mobile = :mobile, id_card = :id_card WHERE patient_id = :patient_id", $param);
    }

    public function drugs()
    {
        return Db::query("SELECT * FROM his_drug");
    }
}
