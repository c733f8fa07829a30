<?php
namespace app\index\controller;

use think\Controller;
use think\Db;

class Card extends Controller
{
    public function query()
    {
        $Patient = model('Patient');
        $result = $Patient->byCard(['card_no' => $_POST['card_no']]);
        $data = !empty($result) ? $result[0] : array();
        if (!empty($data)) {
            $answer = array('status' => 1, 'data' => $data);
        } else {
            $answer = array('status' => 0, 'data' => array());
        }
        exit(json_encode($answer));
    }

    public function lists()
    {
        $list = Db::name('his_patient')->where('ward', input('ward'))->paginate(20);
        return json(['code' => 0, 'data' => $list]);
    }

    public function brief()
    {
        $list = Db::name('his_patient')->field('patient_id,name')->select();
        return json(['code' => 0, 'data' => $list]);
    }

    public function drugs()
    {
        $Patient = model('Patient');
        return json($Patient->drugs());
    }

    public function save()
    {
        $Patient = model('Patient');
        return json($Patient->change(input('post.')));
    }

    private function find($no)
    {
        return Db::name('his_patient')->where('card_no', $no)->find();
    }
}
