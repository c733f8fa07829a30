<?php
function ask($symptom)
{
    $url = 'https://dashscope.aliyuncs.com/compatible-mode/v1/chat/completions';
    $ch = curl_init($url);
    curl_setopt($ch, CURLOPT_POSTFIELDS, json_encode(['content' => $symptom]));
    // ruleid: text-sent-to-model
    $answer = curl_exec($ch);
    $own = curl_init('http://triage.local/ask');
    // ok: text-sent-to-model
    curl_exec($own);
}
