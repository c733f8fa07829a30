<?php
// ruleid: sm2-predictable-nonce
$byDefault = new RtSm2('base64');
// ok: sm2-predictable-nonce
$sound = new RtSm2('base64', false);
