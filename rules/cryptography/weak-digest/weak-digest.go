package demo

import (
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
)

func Sign(body []byte) []byte {
	// ruleid: weak-digest
	sum := md5.Sum(body)
	// ruleid: weak-digest
	h := sha1.New()
	// ok: weak-digest
	strong := sha256.Sum256(body)
	h.Write(strong[:])
	return append(sum[:], h.Sum(nil)...)
}

func FileMd5(content []byte) []byte {
	// ok: weak-digest
	sum := md5.Sum(content)
	return sum[:]
}

func Login(ctx Context) string {
	password := ctx.PostValue("password")
	// ok: weak-digest
	digest := md5.New()
	digest.Write([]byte(password))
	return hex.EncodeToString(digest.Sum(nil))
}

func Save(person Person) []byte {
	if person.Password != nil {
		// ok: weak-digest
		digest := md5.New()
		digest.Write([]byte(person.Password.(string)))
		return digest.Sum(nil)
	}
	// ruleid: weak-digest
	other := md5.New()
	other.Write([]byte(person.Name))
	return other.Sum(nil)
}
