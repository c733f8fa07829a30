<?php
// ruleid: login-cookie-without-flags
setcookie('token', $token, time() + 1800);
// ok: login-cookie-without-flags
setcookie('token', $token, time() + 1800, '/', '', true, true);
// ok: login-cookie-without-flags
setcookie('token', '');
// ok: login-cookie-without-flags
setcookie('theme', 'dark');
