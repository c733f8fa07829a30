import os
import subprocess as sp
import os.path
from hashlib import md5, sha1 as s1
from flask import *
from . import local
import xml.etree.ElementTree as ET

KEY = "k1"
SIZE = 512
level: int = 3


def calls(p, s):
    call()
    call(1)
    call(1, 2)
    call(1, 2, 3)
    call(s, "lit", 'x', 1.5, True, None)
    call(a=1)
    call(a=1, b=2)
    call(b=2, a=1)
    call(1, a=1)
    call(*args)
    call(**kw)
    call(*args, **kw)
    call(call(1))
    call(p.run(call(3)))
    p.run(1)
    p.q.r.run(1)
    p.run(1).then(2).end()
    self.call(1)
    call([1, 2, 3])
    call((1, 2))
    call({1, 2})
    call({"a": 1})
    call({"a": 1, "b": 2})
    call(x for x in xs)
    call([x for x in xs if x])
    call({k: v for k, v in xs})
    call(lambda x: x + 1)
    call(lambda: go())
    call(s + "x")
    call("a" "b")
    call("%s x" % s)
    call("{} x".format(s))
    call(f"{s} x")
    call(f"plain")
    call(s if s else 1)
    call(not s)
    call(-1)
    call(s[0])
    call(s[1:2])
    call(s is None)
    call(s in xs)
    call(s not in xs)
    call(1 < s < 3)
    call(await_me)
    call(KEY)
    call(y := 1)


def strings(s):
    st("DES")
    st('DES')
    st("""DES""")
    st(b"DES")
    st(r"DES")
    st(u"DES")
    st(f"DES")
    st("D" + "ES")
    st("DES-ECB")
    st("")
    local = "DES"
    st(local)
    local = "AES"
    st(local)
    st(KEY)
    st("中文")
    num(512)
    num(SIZE)
    num(256 + 256)
    num(0x200)
    num(level)
    num(-1)
    num(1_024)


def names():
    os.system("ls")
    sp.run("ls")
    subprocess.run("ls")
    sp.call("ls", shell=True)
    md5("x")
    hashlib.md5("x")
    s1("x")
    os.path.join("a", "b")
    ET.parse("x")
    render_template("x")
    open("f")
    eval("1")


def statements(n):
    begin()
    work()
    end()
    if n > 0:
        begin()
        end()
    elif n < 0:
        end()
    else:
        work()
    if n: begin()
    while n > 1:
        work()
    for i in range(10):
        work(i)
    for k, v in items():
        work(k)
    with open("f") as f:
        work(f)
    with lock:
        work()
    with a() as x, b() as y:
        work()
    try:
        begin()
    except IOError as e:
        end()
    except:
        pass
    try:
        begin()
    except (A, B):
        end()
    else:
        work()
    finally:
        done()
    x = get()
    x: int = get()
    x += get()
    x, y = get()
    x = y = get()
    o.field = get()
    o["k"] = get()
    del x
    assert n > 0, "bad"
    raise ValueError("bad")
    raise
    print(x)
    global g
    return x


def returns(a, b=2, *c, d: int = 3, **e) -> str:
    if a == b:
        return True
    if a == a:
        return a and b
    if a == None or b != None:
        yield a
    return not (a > b)


async def later(a):
    await go(a)
    async with s() as t:
        await t.get()
    return await go(2)


@app.route("/one")
def one(id):
    return id


@app.route("/two", methods=["POST", "GET"])
@login_required
def two(request, id: str):
    return request.args.get("q")


class Plain:
    name = "n"
    size: int = 3

    def __init__(self, a):
        self.a = a

    @property
    def value(self):
        return self.a

    @staticmethod
    def make(x):
        return Plain(x)


class Child(Base, Mixin):
    """Doc."""

    class Meta:
        model = User

    def run(self):
        super().run()
        return self.value


conf = {"debug": True, "key": KEY, "nested": {"deep": 1}}
app.config["SECRET"] = "s3"
app.run(debug=True, host="0.0.0.0")
match cmd:
    case "go":
        work()
    case _:
        end()
