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
