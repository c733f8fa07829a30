<?php
function billsOf($name, $status)
{
    // ruleid: sql-concatenation
    $sql = "select * from bill where name = '" . $name . "'";
    // ruleid: sql-concatenation
    $like = "select * from bill where name like '%$name%'";
    $status = intval($status);
    // ok: sql-concatenation
    $byStatus = "select * from bill where status = " . $status;
    // ok: sql-concatenation
    $bound = $pdo->prepare('select * from bill where name = ?');
    // ok: sql-concatenation
    $text = "Select a bill from $name";
    return [$sql, $like, $byStatus, $bound, $text];
}
