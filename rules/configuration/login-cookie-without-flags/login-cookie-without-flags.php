<?php
// ruleid: login-cookie-without-flags
setcookie('token', $token, time() + 1800);
// ok: login-cookie-without-flags
setcookie('token', $token, time() + 1800, '/', '', true, true);
// ok: login-cookie-without-flags
setcookie('token', '');
// ok: login-cookie-without-flags
setcookie('theme', 'dark');
// ok: login-cookie-without-flags
setcookie('logintime', $now, time() + 86400);
// ok: login-cookie-without-flags
setcookie('logout', 'login', time() + 86400);
