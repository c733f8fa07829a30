package shapes

import (
	"encoding/json"
	"fmt"
	"net/url"
	"sync"
)

type Box struct {
	mu sync.RWMutex
	m  *sync.Mutex
	u  *url.URL
	A  string `json:"-,omitempty"`
	B  string `json:"omitempty" xml:"b"`
	C  int
	D  string "json:\"d\""
}

func (b *Box) read(name string) error {
	b.mu.RLock()
	if name == "c" {
		return nil
	}
	b.mu.RUnlock()
	b.u.RawQuery = name
	return fail()
}

func (b Box) write() {
	b.m.Lock()
	defer b.m.Unlock()
	panic("x")
}

func lone(mu sync.RWMutex, p *sync.Mutex, u *url.URL) {
	mu.RLock()
	p.Lock()
	u.RawQuery = "a"
	var q sync.RWMutex
	q.RLock()
	w := sync.RWMutex{}
	w.RLock()
	r := &sync.RWMutex{}
	r.RLock()
	other.RLock()
}

func pairs() error {
	if a, err := get(1); err != nil {
		fmt.Println(a.Name)
	}
	b, err := get(2)
	if err != nil {
		fmt.Println(b.Name)
	}
	var c, err2 = get(3)
	if err2 != nil {
		fmt.Println(c.Name)
	}
	if d, err = get(4); err != nil {
		fmt.Println(d.Name)
	}
	if e := get(5); e != nil {
		return e
	}
	_, f, err := get(6)
	if err != nil {
		return f.Name
	}
	switch g := get(7); g {
	case 1:
		fmt.Println(g)
	}
	switch 8 {
	case 9:
		fmt.Println(9)
	default:
		fmt.Println(10)
	}
	switch h := get(11).(type) {
	case string:
		fmt.Println(h)
	}
	return nil
}

func maps() {
	m := make(map[string]int)
	fmt.Println("m")
	for v := range m {
		fmt.Println(v)
	}
	n := make(map[string]int, 10)
	for k, v := range n {
		fmt.Println(k, v)
	}
	o := make([]int, 3)
	for range o {
		n["a"]++
	}
	for i := 0; i < 3; i++ {
		n["b"] = i
	}
	for true {
		break
	}
	for {
		break
	}
}

func channels() int {
	ch := make(chan int)
	go func() {
		v := 1
		ch <- v
	}()
	select {
	case r := <-ch:
		fmt.Println(r)
	case s = <-ch:
		fmt.Println(s)
	case <-done:
		fmt.Println("done")
	case ch <- 2:
		fmt.Println("sent")
	default:
		fmt.Println("none")
	}
	<-ch
	x := <-ch
	y = <-ch
	go run(x, y)
	return <-ch
}

func strings() {
	json.Unmarshal([]byte(`{"a": "b"}`), &x)
	one := "a"
	raw := `a`
	use(one, raw, `a`, "a")
	new(json.Decoder).Decode(x)
	(*p).Decode(x)
	(json.Decoder{}).Decode(x)
	(get(12))
	use((one))
}
