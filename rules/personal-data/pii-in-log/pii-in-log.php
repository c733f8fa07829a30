<?php

use think\facade\Log;

function named($patient, $phone, $data)
{
    // ruleid: pii-in-log
    Log::info('挂号 ' . $patient->id_card);
    // ruleid: pii-in-log
    Log::write("短信发送失败 {$phone}");
    // ruleid: pii-in-log
    error_log($data['sfzh']);
    // ruleid: pii-in-log
    $this->logger->error(json_encode(['to' => $data['mobile']]));
    // ruleid: pii-in-log
    Log::info($patient->name);
    // ruleid: pii-in-log
    Log::info('手机号:' . $data);
}

function harmless($patient, $phone, $service)
{
    // ok: pii-in-log
    Log::info('患者 ' . $patient->id);
    // ok: pii-in-log
    Log::info('空号码', [$phone === null]);
    // ok: pii-in-log
    Log::info(mask_phone($phone));
    $user = $service->findByPhone($phone);
    // ok: pii-in-log
    Log::info($user->id);
    // ok: pii-in-log
    Dialog::info($phone);
}
$record = ['openid' => $openid, 'phone' => $user['phone']];
// ruleid: pii-in-log
file_put_contents($logFile, "同步数据: " . json_encode($record) . "\n", FILE_APPEND);
// ruleid: pii-in-log
file_put_contents(__DIR__ . '/logs/sync.log', $user['phone']);
// ok: pii-in-log a file of the user's own, no log
file_put_contents($exportFile, $user['phone']);
// ruleid: pii-in-log
Log::info(json_encode($_POST));
// ruleid: pii-in-log
error_log(print_r($_REQUEST, true));
// ruleid: pii-in-log
Log::info(\Request::all());
// ruleid: pii-in-log
Log::info('order: ' . json_encode(Request::all()));
// ruleid: pii-in-log
Log::write(json_encode(input('post.')));
// ruleid: pii-in-log
error_log('notify ' . file_get_contents('php://input'));
// ok: pii-in-log one part of it
Log::info(\Request::get('device', 'none'));
// ok: pii-in-log where it came from
Log::info('asked for ' . \Request::path());
// ok: pii-in-log another file
Log::info(file_get_contents('version.txt'));
// ok: pii-in-log
Log::info(count($_POST));
