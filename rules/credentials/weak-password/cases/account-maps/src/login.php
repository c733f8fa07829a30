<?php
$users = ['admin' => 'admin123'];
$accounts = array('test' => password_hash($input));
