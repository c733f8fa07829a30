<?php
// ruleid: plaintext-credential-transport
$answer = post('http://10.20.30.73/api/login', $form);
// ok: plaintext-credential-transport
$answer = post('https://10.20.30.73/api/login', $form);
// ok: plaintext-credential-transport
$picture = 'http://10.20.30.73/login.png';
