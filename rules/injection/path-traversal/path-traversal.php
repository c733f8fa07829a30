<?php
// ruleid: path-traversal
readfile('/data/reports/' . $_GET['name']);
// ok: path-traversal
readfile('/data/reports/' . basename($_GET['name']));
// ruleid: path-traversal
move_uploaded_file($_FILES['file']['tmp_name'], 'upload/' . $_FILES['file']['name']);
// ok: path-traversal
move_uploaded_file($_FILES['file']['tmp_name'], 'upload/' . md5($_FILES['file']['name']) . '.pdf');
// ruleid: path-traversal
include $_GET['page'];
// ok: path-traversal
include 'header.php';
// ok: path-traversal
$notice = file_get_contents('php://input');
