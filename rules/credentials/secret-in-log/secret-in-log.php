<?php
function login($request, $user, $token)
{
    // ruleid: secret-in-log
    Log::info("login {$user->name} {$user->password}");
    // ruleid: secret-in-log
    \think\facade\Log::error('token ' . $token);
    // ruleid: secret-in-log
    Log::debug('login ' . $request->input('password'));
    // ruleid: secret-in-log
    error_log($_POST['pwd']);
    // ruleid: secret-in-log
    $this->logger->info('token', [$this->accessToken]);
    // ok: secret-in-log
    Log::info('login ' . $user->name);
    // ok: secret-in-log
    Log::info('token ' . strlen($token) . mask($token));
    // ok: secret-in-log
    $this->emit($token);
}
// ruleid: secret-in-log
file_put_contents('/data/logs/login.log', $password, FILE_APPEND);
// ok: secret-in-log a store of its own
file_put_contents($tokenFile, $accessToken);
