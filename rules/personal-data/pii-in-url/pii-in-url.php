<?php

// ruleid: pii-in-url
$phone = $_GET['phone'];
// ok: pii-in-url
$page = $_GET['page'];
// ok: pii-in-url
$card = $_POST['id_card'];
// ruleid: pii-in-url
header('Location: /callback?mobile=' . $phone);

class PatientController
{
    function find()
    {
        // ruleid: pii-in-url
        $phone = I('get.phone');
        // ruleid: pii-in-url
        $card = input('get.id_card/s', '');
        // ruleid: pii-in-url
        $mobile = $this->request->get('mobile');
        // ok: pii-in-url
        $phone = I('post.phone');
        // ok: pii-in-url
        $phone = input('phone');
        // ok: pii-in-url
        $page = I('get.page');
        // ok: pii-in-url
        $phone = $this->request->post('phone');
    }
}

// ok: pii-in-url the body of a request
$post_data = "account=a&mobile=" . $mobile . "&content=" . rawurlencode($text);
// ok: pii-in-url
$curlPost = "account=a&mobile=" . $mobile;
// ruleid: pii-in-url
$target = "http://sms.example.net/send?account=a&mobile=" . $mobile;

class SmsController extends \yii\web\Controller
{
    // ruleid: pii-in-url
    public function actionCode($phone)
    {
        return SmsSend::sendSms($phone);
    }

    // ruleid: pii-in-url
    public function actionGetCode($code, $idcard = '')
    {
        return SmsSend::verify($code, $idcard);
    }

    // ok: pii-in-url
    public function actionView($id, $phoneType = 1)
    {
        return $this->findModel($id, $phoneType);
    }

    // ok: pii-in-url no action
    public function send($phone)
    {
        return SmsSend::sendSms($phone);
    }
}
