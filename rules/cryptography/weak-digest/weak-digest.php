<?php
// ruleid: weak-digest
$sign = md5($body . $key);
// ruleid: weak-digest
$data['token'] = sha1($user . time());
// ok: weak-digest
$cacheKey = md5(serialize($where));
// ok: weak-digest
$list = cache(md5($sql));
// ok: weak-digest
$user['password'] = md5($password);

function makeSign($parameters, $key)
{
    // ruleid: weak-digest
    return strtoupper(md5($parameters . $key));
}

class UmengPush
{
    // The push service prescribes MD5.
    private function makeSign($body, $secret)
    {
        // ok: weak-digest
        return md5($body . $secret);
    }
}

class BeeCloudCallback
{
    public function checkSign($message)
    {
        // ok: weak-digest the payment service prescribes it
        $signature = md5($this->appId . $this->appSecret . $message['timestamp']);
        return $signature === $message['sign'];
    }
}

class VisitCallback
{
    public function checkSign($message)
    {
        // ruleid: weak-digest
        $signature = md5($this->appId . $this->appSecret . $message['timestamp']);
        return $signature === $message['sign'];
    }
}

function makeDigest($parameters)
{
    // ok: weak-digest
    return hash('sha256', $parameters);
}
function signUp($member)
{
    // ok: weak-digest how a password is kept is another rule's
    return $member->addData(['mobile' => $_POST['phone'], 'password' => md5($_POST['password'])]);
}

class Callback
{
    private function checkSignature()
    {
        $tmpArr = array(TOKEN, $_GET["timestamp"], $_GET["nonce"]);
        sort($tmpArr, SORT_STRING);
        $tmpStr = implode($tmpArr);
        // ok: weak-digest the platform's protocol
        $tmpStr = sha1($tmpStr);
        return $tmpStr == $_GET["signature"];
    }

    private function signOfOrder($order)
    {
        sort($order);
        // ruleid: weak-digest
        $sign = md5(implode($order));
        return $sign;
    }
}
