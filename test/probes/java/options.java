package demo;

@Controller
@Mapping("/x")
class Options {
  String field = get();
  private static final String CONSTANT = get();

  @First
  @Second(1)
  void decorated(String a) { use(a); }

  void operators(boolean a, boolean b, boolean c, int n) {
    t(a && b);
    t(b && a);
    t(a && b && c);
    t(a && (b && c));
    t(c && b && a);
    t(a || b);
    t(b || a);
    t(a == b);
    t(b == a);
    t(a != b);
    t(b != a);
    t(n + 1 + 2);
    t(n + (1 + 2));
    t(2 + 1 + n);
    t(n * 2 * 3);
    t(n | 1 | 2);
  }

  void same(String p) { use(p); }
  void other(String p) { use(p); }
  void statements() { open(); close(); }
  void nested() { open(); if (x) { close(); } }
  void within() { foo(bar(1)); int v = bar(2); return; }
}
