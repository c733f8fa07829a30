<?php
function sendPatientSms($mobile, $body)
{
    $ch = curl_init();
    curl_setopt($ch, CURLOPT_URL, 'https://sms.yunpian.com/v2/sms/single_send.json');
    curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(['mobile' => $mobile, 'text' => $body]));
    // ruleid: notice-sent-to-provider
    $result = curl_exec($ch);
}

function sendByLibrary($mobile)
{
    $request = new \TencentCloud\Sms\V20190711\Models\SendSmsRequest();
    $request->PhoneNumberSet = [$mobile];
    // ruleid: notice-sent-to-provider
    $response = $client->SendSms($request);
}

function pushVisit($token, $child)
{
    $url = "https://api.weixin.qq.com/cgi-bin/message/template/send?access_token=" . $token;
    // ruleid: notice-sent-to-provider
    $res = httpsPost($url, json_encode($child));
}

function token($id)
{
    $url = "https://api.weixin.qq.com/cgi-bin/token?appid=" . $id;
    // ok: notice-sent-to-provider
    $res = httpsGet($url);
}
