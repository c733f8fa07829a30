<?php
// ruleid: weak-random
$code = rand(100000, 999999);
// ruleid: weak-random
$token = md5(uniqid() . time());
// ruleid: weak-random
$data['salt'] = substr(str_shuffle('abcdefghijklmnop'), 0, 4);
// ruleid: weak-random
$row = ['token' => md5(mt_rand())];
// ok: weak-random
$orderNo = date('YmdHis') . rand(100, 999);
// ok: weak-random
$file = uniqid() . '.jpg';
// ok: weak-random
$token = bin2hex(random_bytes(32));
// ok: weak-random
$smsCode = random_int(100000, 999999);

function createSmsCode($length)
{
    $text = '';
    for ($i = 0; $i < $length; $i++) {
        // ruleid: weak-random
        $text .= mt_rand(0, 9);
    }
    return $text;
}

function create_code()
{
    // ruleid: weak-random
    $num = rand(1, 9999);
    return $num < 1000 ? '0' . $num : $num;
}

function create_bar_code($rows)
{
    // ok: weak-random a bar code is no secret
    $num = rand(1, 9999);
    return $num;
}
