class Values {
  void m() { u(AFTER); u(after); u(this.AFTER); u(late); u(fin); }
  static final String AFTER = "k";
  private String after = "k";
  private static String late;
  static { late = "k"; }
  private final String fin;
  Values() { fin = "k"; }
  void n(boolean q) {
    u(late); u(fin);
    String a = "k"; while (q) { u(a); } u(a);
    String b = "k"; for (String s : list) { u(b); } u(b);
    String c, d; c = d = "k"; u(c); u(d);
    String e = "k"; try { u(e); e = "x"; call(); } catch (Exception x) { u(e); } u(e);
    String f = "k"; run(() -> { f = "x"; }); u(f);
    String g = "k"; g.foo(); u(g);
    String h = "k"; x(h.foo()); u(h);
    String i = "k"; if (q) { return; } u(i);
    String j = "k"; do { u(j); } while (q); u(j);
    String k; if (q) { k = "k"; } else { k = "k"; } u(k);
    String l; switch (q) { case 1: l = "k"; break; default: l = "k"; } u(l);
    String o = "k"; synchronized (this) { u(o); }
    String p = "k"; new Object() { void z() { u(p); } };
    String r = "k"; for (int t = 0; t < 3; t++) { String w = "k"; u(w); r = "k"; u(r); } u(r);
    final String s = "k"; while (q) { u(s); }
    int aa = 7; aa++; nn(aa); nn(++aa);
    while (q) { String bb = "k"; if (q) { continue; } u(bb); }
    String cc = "k"; for (;;) { if (q) break; } u(cc);
  }
}
