<?php
// ruleid: weak-key-size
$short = openssl_pkey_new(['digest_alg' => 'sha256', 'private_key_bits' => 1024]);
// ok: weak-key-size
$strong = openssl_pkey_new(['digest_alg' => 'sha256', 'private_key_bits' => 3072]);
