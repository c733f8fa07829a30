package demo;

import static demo.Keys.IMPORTED;

class Constants extends Base {
  static final String A = "k";
  static String B = "k";
  final String C = "k";
  String D = "k";
  private String E = "k";
  private String assigned = "k";
  static final String F = A + "";
  static final String G = "k" + 1;
  static final int N = 8;
  static final int M = N * 64;
  static final long L = 512L;
  static final boolean T = true;
  static final char CH = 'k';
  static final String LATE;
  static { LATE = "k"; }
  static final String NULL = null;
  static final String SHADOW = "k";

  Constants() { assigned = "x"; }

  void fields() {
    u(A); u(B); u(C); u(D); u(E); u(assigned); u(F); u(LATE); u(INHERITED); u(IMPORTED);
    u(this.C); u(this.D); u(Constants.A); u(Constants.B); u(other.C);
  }

  void locals(String p, boolean q) {
    String a = "k"; u(a);
    final String b = "k"; u(b);
    String c; c = "k"; u(c);
    String d = "x"; d = "k"; u(d);
    String e = "k"; e = other(); u(e);
    String f = "x"; if (q) f = "k"; u(f);
    String g = "k"; if (q) { g = "k"; } u(g);
    String h = q ? "k" : "k"; u(h);
    String i = q ? "k" : "x"; u(i);
    String j = "k"; while (q) { u(j); j = "x"; } u(j);
    String l = "k"; touch(l); u(l);
    String m = "k"; Runnable r = () -> u(m);
    String n = a; u(n);
    String o = A; u(o);
    String s = "k" + ""; u(s);
    String t = "" + "k"; u(t);
    String v = ("k"); u(v);
    String w = (String) "k"; u(w);
    String x = "k".toString(); u(x);
    String y = "k"; y += "x"; u(y);
    String z = "x"; z = z + "k"; u(z);
    var aa = "k"; u(aa);
    for (String bb = "k"; q; ) { u(bb); }
    try { String cc = "k"; u(cc); } finally { }
    String dd = null; u(dd);
    String SHADOW = p; u(SHADOW);
    String ee = "k"; { u(ee); }
    String ff = "k"; switch (1) { case 1: ff = "x"; } u(ff);
    String gg = "k"; return;
  }

  void arguments(String k) { u(k); k = "k"; u(k); }

  void numbers(int p) {
    n(8); n(N); n(4 + 4); n(2 * 4); n(16 / 2); n(10 - 2); n(1 << 3); n(p); n(M / 64); n(17 % 9);
    int a = 8; n(a); a++; n(a); int b = a; n(b);
    int c = 4; c += 4; n(c);
    n(512); n(M); n(L); n(512L); n(-8); n(+8); n(8.0); n((int) 8); n((8)); n(0x8); n(010); n(0b1000);
  }

  void booleans() {
    t(true); t(T); t(!false); t(1 < 2); boolean a = true; t(a);
    s('k'); s(CH);
    x(null); x(NULL);
  }

  void symbolic() {
    Foo f = make(1); f.go(); use(f);
    Foo g = make(1).step(); g.go();
    make(1).go();
    Foo h = make(2); h.go();
    Foo i = f; i.go();
    String sql = "SELECT " + name(); run(sql);
    String part = name(); run("SELECT " + part);
    Foo j; j = make(1); j.go();
    Foo k = make(1); k = other(); k.go();
    String[] arr = {"k"}; u(arr[0]);
  }

  String get() { return "k"; }
  void calls() { u(get()); u(String.valueOf("k")); u("k".trim()); u(new String("k")); u("K".toLowerCase()); }
}

class Another { void m() { u(A); u(D); u(Constants.A); u(SHADOW); } static final String OWN = "k"; class Inner { void n() { u(OWN); } } }
