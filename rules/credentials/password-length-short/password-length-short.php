<?php
$rules = [
    // ruleid: password-length-short
    'password' => 'required|string|min:6|confirmed',
    // ok: password-length-short
    'name' => 'required|min:2',
];
$more = [
    // ruleid: password-length-short
    'password' => ['required', 'string', 'min:6', 'confirmed'],
    // ok: password-length-short
    'password' => ['required', 'string', 'min:10'],
];

class Member
{
    protected $_validate = array(
        // ruleid: password-length-short
        array('password', '6,32', '密码长度6-32位！', self::EXISTS_VALIDATE, 'length'),
        // ok: password-length-short
        array('password', '8,32', '密码长度8-32位！', self::EXISTS_VALIDATE, 'length'),
        // ok: password-length-short
        array('user_name', '4,32', '用户名长度4-32位！', self::EXISTS_VALIDATE, 'length'),
    );
    protected $rule = [
        // ruleid: password-length-short
        'password|密码' => 'require|length:6,20',
        // ok: password-length-short
        'oldpassword' => 'require|length:6,20',
        // ok: password-length-short
        'nickname' => 'require|length:2,20',
    ];

    public function save()
    {
        // ruleid: password-length-short
        if (strlen($_POST['password']) < 6) return false;
        // ok: password-length-short
        if (strlen($_POST['old_password']) < 6) return false;
        // ok: password-length-short
        if (strlen($_POST['name']) < 4) return false;
        // ruleid: password-length-short
        if (mb_strlen($data['new_pwd']) < 6) return false;
    }
}
