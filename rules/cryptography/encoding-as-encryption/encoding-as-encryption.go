package demo

import "encoding/base64"

func EncryptPassword(password string) string {
	// ruleid: encoding-as-encryption
	return base64.StdEncoding.EncodeToString([]byte(password))
}

func EncryptRecord(record string, key []byte) string {
	// ok: encoding-as-encryption
	return base64.StdEncoding.EncodeToString(seal([]byte(record), key))
}

func BasicHeader(pair string) string {
	// ok: encoding-as-encryption
	return base64.StdEncoding.EncodeToString([]byte(pair))
}
