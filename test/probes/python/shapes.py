import pandas as pd
import tarfile
from my.module import _0x1
from my.module import one as _0x2
import _0x3


def keywords(**kwargs):
    pd.read_html(**kwargs)
    pd.read_html(*kwargs)
    pd.read_html(1, **kwargs)
    pd.read_html(1, flavor="lxml")
    pd.read_html(1, flavor="bs4")
    pd.read_html(1, flavor=NAME)


def handled():
    with tarfile.open("a") as f:
        f.extractall("b")
    with open("c") as g, open("d") as h:
        g.read()
    try:
        run()
    except Error as e:
        logger.error("")
        raise ValueError() from e
    except Other:
        logger.error("")
        raise
    logger.error("")
    raise ValueError()


def shown(request, name):
    age = requests.get("https://%s" % name)
    return HttpResponse(age)


def compared(a, b):
    a == b
    c = a == b
    if a == b:
        return a == b
    while a == b:
        run(a == b)
    with a == b:
        pass
    x[a == b] = [a == b]
    yield a == b
    assert a == b
    lambda: a == b


def joined():
    a = ["a" "b", "c", f"d" "e", "f" "g" "h"]
    b = {"a" "b", "c"}
    c = ("a" "b")
    d = {"k": "a" "b"}
    e, _0x4 = 1, 2
    _0x5 = 3
    obj._0x6 = 4
    obj[5] = 6
    (f, g) = 1, 2
    f"{a} b"
    "https://example.com/hooks"
