<?php
$rules = [
    // ruleid: password-length-short
    'password' => 'required|string|min:6|confirmed',
    // ok: password-length-short
    'name' => 'required|min:2',
];
$more = [
    // ruleid: password-length-short
    'password' => ['required', 'string', 'min:6', 'confirmed'],
    // ok: password-length-short
    'password' => ['required', 'string', 'min:10'],
];
