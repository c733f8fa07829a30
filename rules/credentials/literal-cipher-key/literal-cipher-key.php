<?php
// ruleid: literal-cipher-key
$first = openssl_encrypt($data, 'sm4-cbc', 'Wg7#pQ2m9Zt4Lx8c', OPENSSL_RAW_DATA, $random);
// ok: literal-cipher-key
$second = openssl_encrypt($data, 'sm4-cbc', $keyFromServer, OPENSSL_RAW_DATA, $random);
