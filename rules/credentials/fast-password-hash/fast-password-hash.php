<?php
// ruleid: fast-password-hash
$user['password'] = md5($password);
// ruleid: fast-password-hash
$stored = sha1($data['pwd'] . $salt);
// ruleid: fast-password-hash
$hashed = hash('sha256', $password . $salt);
// ok: fast-password-hash
$slow = password_hash($password, PASSWORD_BCRYPT);
// ok: fast-password-hash
$key = md5($url);

class Account extends Model
{
    public function setPasswordAttribute($value)
    {
        // ruleid: fast-password-hash
        $this->attributes['pwd'] = hash('sha256', $value);
        // ok: fast-password-hash
        $this->attributes['digest'] = hash('sha256', $value);
    }

    public function seed()
    {
        DB::table('users')->insert([
            'login_id' => 'operator',
            // ruleid: fast-password-hash
            'pwd' => hash('sha256', self::FIRST),
            // ok: fast-password-hash
            'etag' => md5(self::FIRST),
        ]);
    }
}

class StaffModel extends Model
{
    protected $_auto = array(
        // ruleid: fast-password-hash
        array('pwd', 'sha1', 1, 'function'),
        // ok: fast-password-hash
        array('code', 'md5', 1, 'function'),
        // ok: fast-password-hash
        array('pwd', 'make_hash', 1, 'function'),
    );

    public function token($name, $password)
    {
        // ok: fast-password-hash a token, no stored password
        $token = md5($name . $password . time());
        return $token;
    }
}
