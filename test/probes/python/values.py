A = "k"
class C:
    X = "k"
    def m(self): u(X); u(self.X); u(A); u(B)
B = "k"
if c:
    D = "k"
else:
    D = "k"
u(D)
E = "x"
E = "k"
u(E)
def f(p):
    u(E)
    if p:
        x = "k"
    else:
        x = "k"
    u(x)
    for y in p:
        z = "k"
        u(z)
        if y: continue
        u(z)
    u(z)
    while p:
        a = "k"
    def g():
        u(x)
        b = "k"
        u(b)
    u(a)
    try:
        e = "k"
    except Exception:
        e = "k"
    u(e)
    h = lambda: u(x)
    [u(q) for q in p]
    (r, s) = ("k", "x"); u(r)
    t: str = "k"; u(t)
    w = "k"; w += ""; u(w)
    v = "k"; del p; u(v)
    if p:
        raise X
    u(v)
