// Executes the Go snippets against the vectors given as name=value arguments; prints a line per snippet and ends with 1 on the first difference.
package main

import (
	"bytes"
	"crypto/cipher"
	"crypto/ecdsa"
	"crypto/hmac"
	"crypto/pbkdf2"
	"crypto/rand"
	"crypto/subtle"
	"encoding/hex"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"strconv"
	"strings"

	"github.com/emmansun/gmsm/sm2"
	"github.com/emmansun/gmsm/sm3"
	"github.com/emmansun/gmsm/sm4"
)

// his-sm2-sign

// his-sm3-hmac

// his-sm4-gcm

// his-password-hash

// his-mask-id

// his-mask-mobile

// his-secret

// his-audit

var vectors = map[string]string{}

func data(name string) []byte {
	value, err := hex.DecodeString(vectors[name])
	if err != nil {
		panic(err)
	}
	return value
}

func expect(snippet string, actual, expected any) {
	fmt.Println(snippet)
	if fmt.Sprint(actual) != fmt.Sprint(expected) {
		fmt.Printf("expected %v, not %v\n", expected, actual)
		os.Exit(1)
	}
}

func main() {
	for _, argument := range os.Args[1:] {
		name, value, _ := strings.Cut(argument, "=")
		vectors[name] = value
	}
	key, err := sm2.NewPrivateKey(data("sm2Private"))
	if err != nil {
		panic(err)
	}
	message := []byte(vectors["sm2Message"])
	expect("his-sm2-sign", hex.EncodeToString(append(key.X.FillBytes(make([]byte, 32)), key.Y.FillBytes(make([]byte, 32))...)), vectors["sm2Public"])
	expect("his-sm2-sign", sm2Verify(&key.PublicKey, message, data("sm2SignatureDer")), true)
	signature, err := sm2Sign(key, message)
	expect("his-sm2-sign", []any{err, sm2Verify(&key.PublicKey, message, signature), sm2Verify(&key.PublicKey, []byte("other"), signature), sm2Verify(&key.PublicKey, message, []byte{1})}, []any{nil, true, false, false})

	expect("his-sm3-hmac", hex.EncodeToString(sm3HMAC(data("hmacKey"), []byte(vectors["hmacMessage"]))), vectors["hmac"])

	context, plain := data("gcmContext"), data("gcmPlain")
	opened, err := sm4Decrypt(data("sm4Key"), append(data("gcmIv"), data("gcmSealed")...), context)
	expect("his-sm4-gcm", []any{err, bytes.Equal(opened, plain)}, []any{nil, true})
	sealed, err := sm4Encrypt(data("sm4Key"), plain, context)
	again, _ := sm4Encrypt(data("sm4Key"), plain, context)
	opened, openErr := sm4Decrypt(data("sm4Key"), sealed, context)
	expect("his-sm4-gcm", []any{err, openErr, bytes.Equal(opened, plain), bytes.Equal(sealed, again)}, []any{nil, nil, true, false})
	sealed[20] ^= 1
	_, tampered := sm4Decrypt(data("sm4Key"), sealed, context)
	_, moved := sm4Decrypt(data("sm4Key"), again, []byte("other"))
	_, short := sm4Decrypt(data("sm4Key"), []byte{1}, context)
	expect("his-sm4-gcm", []any{tampered != nil, moved != nil, short != nil}, []any{true, true, true})

	expect("his-password-hash", passwordMatches(vectors["password"], vectors["stored"]), true)
	stored, err := hashPassword("云溪 诊所")
	expect("his-password-hash", []any{err, passwordMatches("云溪 诊所", stored), passwordMatches("云溪诊所", stored), passwordMatches("x", "plain")}, []any{nil, true, false, false})

	expect("his-mask-id", maskResidentID(strings.Repeat("x", 18))+" "+maskResidentID("1"), "xxx*************xx ***")
	expect("his-mask-mobile", maskMobile(strings.Repeat("x", 11))+" "+maskMobile("1"), "xxx****xxxx ***")
	refused := func() (refused bool) {
		defer func() { refused = recover() != nil }()
		required("HISGUARD_NOT_SET")
		return
	}()
	expect("his-secret", []any{required("PATH"), refused}, []any{os.Getenv("PATH"), true})

	var lines bytes.Buffer
	logger := slog.New(slog.NewTextHandler(&lines, &slog.HandlerOptions{ReplaceAttr: func(_ []string, attribute slog.Attr) slog.Attr {
		if attribute.Key == slog.TimeKey {
			return slog.Attr{}
		}
		return attribute
	}}))
	routes := http.NewServeMux()
	routes.Handle("/emr/{id}", audited("read", func(*http.Request) string { return "u1" }, logger, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.PathValue("id") == "none" {
			w.WriteHeader(http.StatusForbidden)
		}
	})))
	for _, path := range []string{"/emr/1", "/emr/none"} {
		routes.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest(http.MethodGet, path, nil))
	}
	expect("his-audit", lines.String(), "level=INFO msg=audit user=u1 operation=read route=/emr/{id} success=true\nlevel=INFO msg=audit user=u1 operation=read route=/emr/{id} success=false\n")
}
