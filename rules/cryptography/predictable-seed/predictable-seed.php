<?php
function create_password($length)
{
    // ruleid: predictable-seed
    mt_srand((double) microtime() * 1000000);
    return substr(md5(mt_rand()), 0, $length);
}

function draw_chart()
{
    // ok: predictable-seed
    mt_srand(42);
}
