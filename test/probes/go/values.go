package a
const K = "k"
var L = "k"
func f(p bool) {
	u(K); u(L)
	a := "k"; u(a)
	var b = "k"; u(b)
	for p { u(a) }
	c := "k"; if p { u(c) }; u(c)
	d, e := "k", "k"; u(d); u(e)
	g := func() { u(c) }
	go func() { u(c) }()
	h := "k"; h = h + ""; u(h)
	const I = "k"; u(I)
	var j string; j = "k"; u(j)
	switch p { case true: u(c) }
	if p { return }
	u(c)
	k := []byte("k"); u(k)
	for i := 0; i < 3; i++ { u(I); m := "k"; u(m) }
}
