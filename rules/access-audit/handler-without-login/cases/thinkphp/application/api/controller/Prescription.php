<?php
namespace app\api\controller;

class Prescription extends Common
{
    public function latest($cardNo)
    {
        return json(db('prescription')->where('card_no', $cardNo)->order('id desc')->find());
    }

    public function mineOnly()
    {
        return json(db('prescription')->where('user_id', session('user_id'))->select());
    }

    // What is written into the session asks nobody.
    public function remember($cardNo)
    {
        $prescription = db('prescription')->where('card_no', $cardNo)->find();
        session('card_no', $cardNo);
        $_SESSION['last'] = $cardNo;
        return json($prescription);
    }

    public function prescriptionPage()
    {
        return $this->fetch();
    }

    public function prescriptionAgain()
    {
        redirect('prescription/latest');
        // Nothing is answered.
    }
}
