<?php
session_start();
if (isset($_POST['submit'])) {
    $row = mysqli_fetch_array(mysqli_query($link, "select id from staff where name = '$name' and password = '$password'"));
    if ($row) {
        // ruleid: session-id-kept
        $_SESSION['login'] = $_POST['name'];
        // ok: session-id-kept
        $_SESSION['error'] = '';
    }
}
if (isset($_GET['logout'])) {
    // ok: session-id-kept
    $_SESSION['login'] = null;
}
if (isset($_POST['renew'])) {
    session_regenerate_id(true);
    // ok: session-id-kept
    $_SESSION['login'] = $_POST['name'];
}
