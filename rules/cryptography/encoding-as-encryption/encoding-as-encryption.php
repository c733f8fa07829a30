<?php
function encryptIdCard($idCard) {
    // ruleid: encoding-as-encryption
    return base64_encode($idCard);
}
function encrypt_phone($phone, $salt) {
    // ruleid: encoding-as-encryption
    return base64_encode($phone . $salt);
}
function encryptRecord($record, $key, $iv) {
    // ok: encoding-as-encryption
    return base64_encode(openssl_encrypt($record, 'sm4-cbc', $key, OPENSSL_RAW_DATA, $iv));
}
function encodePicture($picture) {
    // ok: encoding-as-encryption
    return base64_encode($picture);
}
