<?php
use Firebase\JWT\JWT;

function issue($user, $key)
{
    // ruleid: jwt-without-expiry
    $open = JWT::encode(['id' => $user->id], $key, 'ES256');
    $payload = ['id' => $user->id, 'exp' => time() + 1800];
    // ok: jwt-without-expiry
    return JWT::encode($payload, $key, 'ES256');
}
