<?php
// ruleid: rsa-padding
openssl_public_encrypt($data, $sealed, $key);
// ruleid: rsa-padding
openssl_public_encrypt($data, $sealed, $key, OPENSSL_PKCS1_PADDING);
// ok: rsa-padding
openssl_public_encrypt($data, $sealed, $key, OPENSSL_PKCS1_OAEP_PADDING);
