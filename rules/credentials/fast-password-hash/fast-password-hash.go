package demo

import (
	"crypto/md5"
	"crypto/sha256"

	"golang.org/x/crypto/bcrypt"
)

func store(user *User, password string, report []byte) {
	// ruleid: fast-password-hash
	first := md5.Sum([]byte(password))
	// ruleid: fast-password-hash
	user.Password = utils.MD5V([]byte(user.Password))
	// ruleid: fast-password-hash
	second := sha256.Sum256([]byte(password + user.Salt))
	// ok: fast-password-hash
	slow, _ := bcrypt.GenerateFromPassword([]byte(password), bcrypt.DefaultCost)
	// ok: fast-password-hash
	sum := md5.Sum(report)
	// ok: fast-password-hash
	gateway := md5.Sum([]byte(config.Sms.Password))
	use(first, second, slow, sum, gateway)
}

func updatePassword(user *User, request Request) {
	// ruleid: fast-password-hash
	user.Password = aes256.Encrypt(request.Password, config.Aes.Passport)
	other := mysql.User{
		Name: request.Name,
		// ruleid: fast-password-hash
		Password: aes256.Encrypt(request.Password, config.Aes.Passport),
	}
	// ok: fast-password-hash of a data source
	source.Password = aes256.Encrypt(request.Password, config.Aes.Passport)
	// ok: fast-password-hash no password
	user.Phone = aes256.Encrypt(request.Phone, config.Aes.Passport)
	save(user, other, source)
}
