<?php
// ruleid: tls-verification-off
curl_setopt($ch, CURLOPT_SSL_VERIFYPEER, false);
// ok: tls-verification-off
curl_setopt($ch, CURLOPT_SSL_VERIFYPEER, true);
// ruleid: tls-verification-off
curl_setopt($ch, CURLOPT_SSL_VERIFYHOST, 0);
// ruleid: tls-verification-off
$client = new GuzzleHttp\Client(['base_uri' => $insurance, 'verify' => false]);
// ok: tls-verification-off
$client = new GuzzleHttp\Client(['base_uri' => $insurance, 'verify' => '/etc/his/ca.pem']);
// ruleid: tls-verification-off
curl_setopt($curl, CURLOPT_SSL_VERIFYPEER, false);
// ok: tls-verification-off the same decision
curl_setopt($curl, CURLOPT_SSL_VERIFYHOST, false);
