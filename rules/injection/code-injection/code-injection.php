<?php
// ruleid: code-injection
eval($_POST['formula']);
// ruleid: code-injection
call_user_func($_GET['action'], 1);
// ok: code-injection
call_user_func('strtoupper', $_GET['name']);
