import os
GLOBAL = source()
CONST = "c"


def direct():
    sink(source())
    a = source()
    sink(a)
    sink(a + "x")
    sink("%s" % a)
    sink("{}".format(a))
    sink(f"{a}")
    sink(a[0])
    sink(a.b)
    sink(a.m())
    sink(len(a))
    sink(str(a))
    sink(int(a))
    sink(a == 1)
    sink(not a)
    sink(a if c else "x")
    sink("x" if a else "y")
    sink([a])
    sink((1, a))
    sink({"k": a})
    sink({a})
    sink(x=a)
    sink(*a)
    sink(**a)
    sink(lambda: a)
    sink([x for x in a])
    sink([x + "y" for x in a if x])
    sink(unknown(a))
    sink(o.unknown(1, k=a))
    sink(clean(a))
    sink(a or "d")
    sink(a and "d")
    sink(a in xs)
    sink(x in a)
    sink(await_it(a))
    sink(a[1:2])
    sink(xs[a])
    sink((y := source()))
    sink(y)
    sink(",".join(a))
    sink(os.path.join("x", a))


def assigned():
    a, b = source(), "x"
    sink(a)
    sink(b)
    c, d = source()
    sink(c)
    e = f = source()
    sink(e)
    sink(f)
    g = "x"
    g += source()
    sink(g)
    [h, i] = [source(), "x"]
    sink(i)
    j: str = source()
    sink(j)
    del j
    o.k = source()
    sink(o.k)
    sink(o.l)
    sink(o)
    p["k"] = source()
    sink(p["k"])
    sink(p["l"])
    q = []
    q.append(source())
    sink(q)
    r = {"k": source()}
    sink(r["k"])
    sink(r["m"])
    s = source()
    s = "x"
    sink(s)
    first, *rest = source()
    sink(rest)


def flow(p):
    if p:
        a = source()
    else:
        a = "x"
    sink(a)
    for x in source():
        sink(x)
    for i, x in enumerate(source()):
        sink(x)
    b = "x"
    for _ in p:
        sink(b)
        b = source()
    with open(source()) as f:
        sink(f)
    with source() as g:
        sink(g)
    try:
        h = source()
    except E:
        h = "x"
    sink(h)
    while source():
        sink("x")
    k = source()
    if k == "safe":
        sink(k)
    if not valid(k):
        return
    sink(k)


def inner():
    a = source()

    def nested():
        sink(a)

    nested()
    sink(GLOBAL)
    sink(CONST)
    return a


def callee(x):
    sink(x)
    return source()


def caller():
    sink(callee(1))
    callee(source())


async def later():
    a = await source()
    sink(a)
    yield source()


class C:
    name = source()

    def __init__(self):
        self.v = source()
        sink(self.v)

    def m(self):
        sink(self.v)
        sink(self.name)
        sink(C.name)


@route("/x/<id>")
def handler(id, other=source()):
    sink(id)
    sink(other)
    sink(request.args.get("q"))
    q = request.form["n"]
    sink(q)
