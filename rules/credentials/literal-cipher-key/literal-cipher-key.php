<?php
// ruleid: literal-cipher-key
$first = openssl_encrypt($data, 'sm4-cbc', 'Wg7#pQ2m9Zt4Lx8c', OPENSSL_RAW_DATA, $random);
// ruleid: literal-cipher-key
$payload = JWT::decode($token, 'Wg7#pQ2m9Zt4Lx8c', ['HS256']);
// ok: literal-cipher-key
$checked = JWT::decode($token, new Key($keyFromServer, 'HS256'));
// ok: literal-cipher-key
$second = openssl_encrypt($data, 'sm4-cbc', $keyFromServer, OPENSSL_RAW_DATA, $random);
// ruleid: literal-cipher-key
$third = JWT::decode($token, new Key('Wg7#pQ2m9Zt4Lx8c', 'HS256'));
// ok: literal-cipher-key
$fourth = JWT::decode($token, new Key($keyFromServer, 'HS256'));
