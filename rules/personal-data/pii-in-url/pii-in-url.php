<?php

// ruleid: pii-in-url
$phone = $_GET['phone'];
// ok: pii-in-url
$page = $_GET['page'];
// ok: pii-in-url
$card = $_POST['id_card'];
// ruleid: pii-in-url
header('Location: /callback?mobile=' . $phone);
