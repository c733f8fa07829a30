<?php
class WxPayConfig
{
    const MCHID = '1503000000';
    // ruleid: hardcoded-cipher-key
    const KEY = 'p8Jw2NzT5gK1vX7rQm4bHs9uCyLd3FaE';
    // ok: hardcoded-cipher-key
    const KEY_PATH = '../cert/apiclient_key_of_merchant.pem';
}

$alipay_config['partner'] = '2088000000000000';
// ruleid: hardcoded-cipher-key
$alipay_config['key']     = 'w2nzt5gk1vx7rqm4bhs9ucyld3fae8jp';

// A cache key of the same form, with no payment near by: twenty lines of other settings stand between.
$cache_config['driver'] = 'redis';
$cache_config['prefix'] = 'his';
$cache_config['expire'] = 3600;
$cache_config['serialize'] = ['serialize', 'unserialize'];
$cache_config['persistent'] = false;
$cache_config['select'] = 0;
$cache_config['timeout'] = 0;
$cache_config['tag_prefix'] = 'tag:';
// ok: hardcoded-cipher-key
$cache_config['key'] = '5f2b8c1de94a07361c8d2b9f4e6a0c75';

return [
    // ruleid: hardcoded-cipher-key
    'auth_key' => 'p8Jw2NzT5gK1vX7r',
    // ok: hardcoded-cipher-key
    'auth_key_name' => 'X-Auth-Key',
];
// ruleid: hardcoded-cipher-key
$secret = getenv('JWT_SECRET') ?: 'your-secret-key';
// ok: hardcoded-cipher-key an outside service gives the right one
$payKey = getenv('ALIPAY_SECRET_KEY') ?: 'your-secret-key';
