<?php
namespace app\api\controller;

use app\api\model\Payment;
use think\Controller;
use think\Db;

class Visit extends Controller
{
    public function patient()
    {
        $patNo = $_GET['patNo'];
        $row = db('patient')->where('patNo', $patNo)->find();
        session('patNo', $patNo);
        return json($row);
    }

    public function recipes()
    {
        return json(M('prescription')->where("id=" . I('get.id'))->select());
    }

    public function cancel()
    {
        Db::transaction(function () {
            $orderId = input('post.orderId');
            Payment::get($orderId)->delete();
        });
    }

    public function stay()
    {
        $stayNo = input('stayNo');
        return json(db('stay')->alias('a')->join('patient b', 'a.patNo = b.patNo')->where('stayNo', $stayNo)->find());
    }

    public function statement()
    {
        $data = input('post.');
        $sql = "select * from patient where id = {$data['id']}";
        return json(Db::query($sql));
    }

    // Whose it is, is asked.
    public function own()
    {
        $id = input('id');
        return json(db('patient')->where('id', $id)->where('userId', session('userId'))->find());
    }

    public function doctor()
    {
        return json(db('doctor')->where('docNo', input('docNo'))->find());
    }

    public function room()
    {
        return json(db('registration')->where('roomNo', input('roomNo'))->select());
    }

    public function addPatient()
    {
        return json(db('patient')->where('cardId', input('cardId'))->count());
    }

    public function bill()
    {
        $sql = "select * from payment";
        $sql = $sql . " where id = " . input('id');
        return json(Db::query($sql));
    }

    // What was put into the text before is replaced.
    public function bills()
    {
        $sql = "select * from payment where id = " . input('id');
        $sql = "select * from payment where userId = 1";
        return json(Db::query($sql));
    }
}
