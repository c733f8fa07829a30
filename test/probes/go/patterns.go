package demo

import (
	"crypto/md5"
	"fmt"
	h "net/http"
	. "strings"
	_ "embed"
	"database/sql"
)

import "os"

const Alg = "DES"
const (
	Size = 512
	Kind = iota
)

var level = 3
var name string = "n"

type Foo struct {
	A int `json:"a"`
	B string
	Base
}

type Shape interface {
	Area() float64
}

type Alias = Foo
type Handler func(w h.ResponseWriter, r *h.Request)

func calls(p *Foo, s string) (int, error) {
	call()
	call(1)
	call(1, 2)
	call(1, 2, 3)
	call(s, "lit", 'c', 1.5, true, nil)
	call(args...)
	call(call(1))
	call(p.Run(call(3)))
	p.Run(1)
	p.Q.Run(1)
	p.Run(1).Then(2).End()
	call(Foo{})
	call(Foo{A: 1})
	call(Foo{A: 1, B: "x"})
	call(&Foo{A: 1})
	call([]int{1, 2})
	call(map[string]int{"a": 1})
	call(func(x int) int { return x })
	call(func() { go1() })
	call(s + "x")
	call(!ok)
	call(-1)
	call(arr[0])
	call(arr[1:2])
	call(p.(Foo))
	call(string(b))
	call([]byte(s))
	call(*p)
	call(<-ch)
	call(Alg)
	call(`raw`)
	call(make([]int, 3))
	call(new(Foo))
	call(Generic[int](1))
	return 1, nil
}

func strs(s string) {
	str("DES")
	str(Alg)
	str("D" + "ES")
	str(`DES`)
	str("DES-ECB")
	str("")
	local := "DES"
	str(local)
	local = "AES"
	str(local)
	str(name)
	var typed string = "DES"
	str(typed)
	num(512)
	num(Size)
	num(256 * 2)
	num(0x200)
	num(level)
	num(-1)
}

func names(db *sql.DB, w h.ResponseWriter, r *h.Request) {
	md5.New()
	fmt.Sprintf("%s", s)
	h.Get("x")
	http.Get("x")
	os.Exec("ls")
	ToUpper("x")
	db.Query("SELECT " + s)
	db.Query(fmt.Sprintf("SELECT %s", s))
	r.FormValue("q")
	w.Write(nil)
	var other *h.Request
	other.FormValue("q")
	made := &Foo{}
	made.FormValue("q")
	plain := Foo{}
	plain.FormValue("q")
	ints := 3
	use(ints)
	use("s")
	use(r)
}

func statements(n int) {
	open()
	work()
	shut()
	if n > 0 {
		open()
		shut()
	}
	if n > 1 {
		open()
	} else {
		shut()
	}
	if err := get(); err != nil {
		return
	}
	for i := 0; i < n; i++ {
		work(i)
	}
	for i, v := range xs {
		work(v)
	}
	for range xs {
		work()
	}
	for n > 2 {
		work()
	}
	for {
		break
	}
	switch n {
	case 1:
		open()
	default:
		shut()
	}
	switch v := n.(type) {
	case int:
		work(v)
	}
	select {
	case m := <-ch:
		work(m)
	}
	defer done()
	go work()
	x := get()
	x = get()
	x, err := get()
	a, b := 1, 2
	x += 1
	x++
	var y = get()
	var z int
	o.Field = get()
	o["k"] = 1
	ch <- 1
	panic("bad")
	_ = x
	goto end
end:
	return
}

func (f *Foo) Method(a int, b ...string) error { return nil }
func (f Foo) Value() int { return f.A }
func pair(a, b int) (x int, err error) { return a, nil }
func Generic[T any](t T) T { return t }

func returns(a, b int) bool {
	if a == b && b > 0 {
		return true
	}
	if a == a || err != nil {
		return false
	}
	return a != b
}
