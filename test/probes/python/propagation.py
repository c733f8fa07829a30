import os
K = "k"
J: str = "k"
I = K


def names(p):
    u(K)
    u(J)
    u(I)
    a = "k"
    u(a)
    b = "k" + ""
    u(b)
    c = f"k"
    u(c)
    d = f"{K}"
    u(d)
    e = "%s" % "k"
    u(e)
    f = "{}".format("k")
    u(f)
    g = "k" if p else "k"
    u(g)
    h, i = "k", "x"
    u(h)
    j = k = "k"
    u(k)
    l = "k"
    if p:
        l = "x"
    u(l)
    m = "k"
    for _ in p:
        u(m)
        m = "x"
    global K2
    K2 = "k"
    u(K2)
    u(p.K)
    with open("f") as n:
        n = "k"
    u(n)
    o = None
    u(o)
    q = ("k")
    u(q)
    r = "k" \
        ""
    u(r)
    s = ["k"]
    u(s[0])
    t = {"a": "k"}
    u(t["a"])
    del a
    u(a)


class C:
    X = "k"

    def __init__(self):
        self.y = "k"
        u(self.y)

    def m(self):
        u(self.X)
        u(C.X)
        u(self.y)
        z = lambda: u(K)


def symbolic(p):
    a = make(1)
    a.go()
    b = make(1).step()
    b.go()
    use(a)
    c = a
    c.go()
    d = make(1)
    d = other()
    d.go()
    if p:
        e = make(1)
    else:
        e = make(1)
    e.go()
    f = "select " + p
    run(f)
    with make(1) as g:
        g.go()
    h = make(1)
    h.x = 1
    h.go()
    i = os.environ
    i.get("x")
    j = p.query
    j.all()
    k = yield make(1)
    k.go()


def default(x="k", y=K):
    u(x)
    u(y)
    x = "k"
    u(x)


m1 = make(1)
m1.go()


def outer():
    m1.go()
    n = 4
    num(n)
    num(n * 2)
    num(8)
    num(2 ** 3)
    num(16 // 2)
    num(True)
    num(-n)
