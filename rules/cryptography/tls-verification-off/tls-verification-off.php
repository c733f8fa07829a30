<?php
// ruleid: tls-verification-off
curl_setopt($ch, CURLOPT_SSL_VERIFYPEER, false);
// ok: tls-verification-off
curl_setopt($ch, CURLOPT_SSL_VERIFYPEER, true);
