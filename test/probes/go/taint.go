package demo

import (
	"fmt"
	"net/http"
	"strings"
)

var shared = source()
var again = source()

const fixed = source()

type Box struct {
	value string
	other string
}

func direct() {
	sink(source())
	sink("lit")
	a := source()
	sink(a)
	b := a
	sink(b)
	sink(a + "x")
	sink("x" + a + "y")
	sink(strings.TrimSpace(a))
	sink(a.Trim())
	sink(len(a))
	sink(a == "x")
	sink(!flag(a))
	sink(string(a))
	sink([]byte(a))
	sink(a.(string))
	sink(wrap(a))
	sink(other.Stat(a))
	sink("x", a)
	sink(clean(a))
	sink(clean(a) + a)
	sink(wrap(clean(a)))
	sink(clean(wrap(a)))
	sink(fmt.Sprintf("%s", a))
	sink(fmt.Sprintf("%s %s", "x", a))
	sink(func() string { return a })
	sink(&a)
	sink(*a)
	sink(-number(a))
	sink(a[0])
	sink(a[1:2])
	sink(a[1:])
	sink(xs[a])
	sink(a...)
	sink(Box{value: a})
	sink(&Box{value: a})
	sink(Box{a, "x"})
	sink([]string{a})
	sink([]string{"x", a})
	sink(map[string]string{"k": a})
	sink(map[string]string{a: "v"})
	sink(<-a)
	sink(a && b)
	sink(c && d)
}

func assigned() {
	a := source()
	a = "clean"
	sink(a)
	b := "x"
	b += source()
	sink(b)
	c := source()
	c = clean(c)
	sink(c)
	var d string
	sink(d)
	d = source()
	sink(d)
	var e, f = source(), "f"
	sink(e)
	sink(f)
	g, err := source()
	sink(g)
	sink(err)
	h, i := source(), "x"
	sink(h)
	sink(i)
	j, _ := wrap(source())
	sink(j)
	var k string = source()
	sink(k)
	l := source()
	l++
	sink(l)
	h, i = i, h
	sink(i)
	var (
		m = source()
		n = "x"
	)
	sink(m)
	sink(n)
}

func branches(p bool) {
	a := "x"
	if p {
		a = source()
	}
	sink(a)
	b := source()
	if p {
		b = "x"
	} else {
		b = "y"
	}
	sink(b)
	c := source()
	if check(c) {
		sink(c)
		return
	}
	sink(c)
	if d := source(); d != "" {
		sink(d)
	}
	switch e := source(); e {
	case "x":
		sink(e)
	case "y", "z":
		sink("y")
	default:
		sink(e)
	}
	f := "x"
	switch {
	case p:
		f = source()
	case !p:
		sink(f)
	}
	sink(f)
	switch g := c.(type) {
	case string:
		sink(g)
	}
	select {
	case h := <-source():
		sink(h)
	default:
		sink("d")
	}
	for p {
		break
	}
	defer sink(c)
	go sink(c)
	panic(sink(source()))
}

func loops(xs []string) {
	a := "x"
	for i := 0; i < 3; i++ {
		sink(a)
		a = source()
	}
	sink(a)
	for _, s := range source() {
		sink(s)
	}
	for i, s := range xs {
		sink(i)
		sink(s)
	}
	for k := range source() {
		sink(k)
	}
	b := "x"
	for b != "" {
		sink(b)
		b = source()
	}
outer:
	for {
		for {
			c := source()
			if c == "" {
				continue outer
			}
			sink(c)
			break outer
		}
	}
}

func containers() {
	var list []string
	list = append(list, source())
	sink(list)
	sink(list[0])
	m := map[string]string{}
	m["k"] = source()
	sink(m["k"])
	sink(m["j"])
	sink(m)
	box := Box{}
	box.value = source()
	sink(box.value)
	sink(box.other)
	sink(box)
	copied := box
	sink(copied.value)
	p := &Box{}
	p.value = source()
	sink(p.value)
	fresh := Box{value: source()}
	sink(fresh.value)
	sink(fresh.other)
	sink(fresh)
	var sb strings.Builder
	sb.WriteString(source())
	sink(sb)
	sink(sb.String())
	copyInto(source(), box)
	ch := make(chan string)
	ch <- source()
	sink(<-ch)
	fill(&box)
	sink(box)
	*q = source()
	sink(*q)
	sink(q)
}

func globals() {
	sink(shared)
	sink(again)
	sink(fixed)
}

func parameters(tainted string, plain string, n int, rest ...string) string {
	sink(tainted)
	sink(plain)
	sink(rest)
	sink(tainted.Trim())
	return tainted
}

func handler(w http.ResponseWriter, r *http.Request) {
	sink(r.URL.Query().Get("q"))
	q := r.FormValue("q")
	sink(q)
	sink(r.Body)
	fmt.Fprintf(w, q)
}

func (b *Box) method(x string) (y string, err error) {
	sink(b.value)
	b.value = source()
	sink(b.value)
	y = source()
	sink(y)
	return
}

func closures() {
	a := source()
	run(func() { sink(a) })
	run(func(x string) { sink(x) })
	f := func() { sink(a) }
	f()
	go func() { sink(a) }()
	defer func(z string) { sink(z) }(a)
	func() { b := source(); sink(b) }()
	each(source(), func(x string) { sink(x) })
}

func sideEffects() {
	a := "x"
	fill(a)
	sink(a)
	b := source()
	validate(b)
	sink(b)
	var c Box
	fill(c.value)
	sink(c.value)
	d := get()
	sink(d)
	e := source()
	f := e
	validate(e)
	sink(f)
}

func labels() {
	a := first()
	b := second()
	sinkBoth(a)
	sinkBoth(b)
	sinkBoth(a + b)
	sinkPair(a, b)
	sinkPair(b, a)
	c := upgrade(a)
	sinkBoth(c)
	sinkNot(a)
	sinkNot(clean(a))
	d := mark(b)
	sinkBoth(d)
}

func several() {
	q := source()
	exec("a", q, "b")
	exec(q, "a", "b")
	obj.exec(q)
	obj.run().exec("x", q)
	exec(exec(q))
	sink(q)
	q.sinkOn("x")
	sinkArg("x").with(q)
}

func control() {
	sink("before")
	lock()
	sink("after")
	unlock()
	sink("end")
}
