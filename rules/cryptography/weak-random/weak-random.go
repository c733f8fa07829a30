package demo

import (
	"fmt"
	"math/rand"
	"time"
)

func values() {
	// ruleid: weak-random
	code := fmt.Sprintf("%06d", rand.Intn(1000000))
	random := rand.New(rand.NewSource(time.Now().UnixNano()))
	// ruleid: weak-random
	smsCode := fmt.Sprintf("%06v", random.Int31n(1000000))
	salt := make([]byte, 16)
	// ruleid: weak-random
	rand.Read(salt)
	// ok: weak-random
	delay := rand.Intn(100)
	fmt.Println(code, smsCode, delay)
}

func RandomPassword(n int) string {
	b := make([]byte, n)
	for i := range b {
		// ruleid: weak-random
		b[i] = letters[rand.Intn(len(letters))]
	}
	return string(b)
}

func pick(nodes []string) string {
	// ok: weak-random
	return nodes[rand.Intn(len(nodes))]
}
