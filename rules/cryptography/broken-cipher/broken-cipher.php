<?php
// ruleid: broken-cipher
$a = openssl_encrypt($text, 'des-ede3-cbc', $key, 0, $iv);
// ruleid: broken-cipher
$b = openssl_decrypt($text, 'RC4', $key);
// ok: broken-cipher
$c = openssl_encrypt($text, 'sm4-cbc', $key, OPENSSL_RAW_DATA, $iv);
// ok: broken-cipher
$d = openssl_encrypt($text, $method, $key);
// ruleid: broken-cipher
$e = mcrypt_encrypt(MCRYPT_3DES, $key, $text, MCRYPT_MODE_CBC, $iv);

function hide($text, $box)
{
    $result = '';
    for ($a = $j = $i = 0; $i < strlen($text); $i++) {
        $a = ($a + 1) % 256;
        $j = ($j + $box[$a]) % 256;
        // ruleid: broken-cipher
        $result .= chr(ord($text[$i]) ^ ($box[($box[$a] + $box[$j]) % 256]));
        // ok: broken-cipher
        $check = ord($text[$i]) ^ $box[$i % 256];
    }
    return $result;
}
