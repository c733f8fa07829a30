<?php
function login($name)
{
    // ruleid: session-id-kept
    $_SESSION['user_id'] = find($name);
}

function loginSafely($name)
{
    session_regenerate_id(true);
    // ok: session-id-kept
    $_SESSION['user_id'] = find($name);
}
