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
}
