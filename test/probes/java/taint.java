package demo;

import java.util.*;

class Flow {
  String field = source();
  static String shared = source();
  static final String CLEAN = "c";
  Other other;

  void direct() {
    sink(source());
    sink("lit");
    String a = source();
    sink(a);
    String b = a;
    sink(b);
    sink(a + "x");
    sink("x" + a + "y");
    sink(a.trim());
    sink(a.length());
    sink(a == null);
    sink(a.equals("x"));
    sink(!flag(a));
    sink((Object) a);
    sink(wrap(a));
    sink(Other.stat(a));
    sink(new Box(a));
    sink(new Box(a).get());
    sink(a != null ? a : "d");
    sink(a != null ? "e" : "d");
    sink(new String[] {a});
    sink(new String[] {"x"}, a);
    sink("x", a);
    sink(clean(a));
    sink(clean(a) + a);
    sink(wrap(clean(a)));
    sink(clean(wrap(a)));
    sink(String.format("%s", a));
    sink(() -> a);
    sink(x -> a + x);
    sink(a::trim);
    sink(-number());
    sink(number(a));
    sink(a.charAt(0));
    sink((int) a.charAt(0));
    sink(Integer.parseInt(a));
    sink(a instanceof String);
    sink(arr[a]);
    sink(switchOn(a));
  }

  void reassigned() {
    String a = source();
    a = "clean";
    sink(a);
    String b = "x";
    b += source();
    sink(b);
    String c = source();
    c = clean(c);
    sink(c);
    String d;
    sink(d = source());
    sink(d);
    String e = source(), f = "f";
    sink(e);
    sink(f);
  }

  void branches(boolean p) {
    String a = "x";
    if (p) { a = source(); }
    sink(a);
    String b = source();
    if (p) { b = "x"; }
    sink(b);
    String c = source();
    if (p) { c = "x"; } else { c = "y"; }
    sink(c);
    String d = source();
    if (p) { d = clean(d); }
    sink(d);
    String e = source();
    if (check(e)) { sink(e); }
    String f = source();
    if (p) { return; }
    sink(f);
    String g = "x";
    switch (n) { case 1: g = source(); break; default: g = "y"; }
    sink(g);
    String h = "x";
    try { h = source(); } catch (Exception ex) { sink(h); } finally { sink(h); }
    sink(h);
    String i = p ? source() : "x";
    sink(i);
    if ((i = source()) != null) { sink(i); }
    if (source() == null) { sink("x"); }
  }

  void loops(List<String> xs) {
    String a = "x";
    for (int k = 0; k < 3; k++) { sink(a); a = source(); }
    sink(a);
    String b = "x";
    while (b != null) { sink(b); b = source(); }
    for (String s : source()) { sink(s); }
    for (String s : xs) { sink(s); }
    String c = "x";
    do { c = source(); } while (p());
    sink(c);
  }

  void containers() {
    StringBuilder sb = new StringBuilder();
    sb.append(source());
    sink(sb);
    sink(sb.toString());
    sink(new StringBuilder().append(source()).toString());
    List<String> list = new ArrayList<>();
    list.add(source());
    sink(list);
    sink(list.get(0));
    Map<String, String> map = new HashMap<>();
    map.put("k", source());
    sink(map.get("k"));
    String[] arr = new String[2];
    arr[0] = source();
    sink(arr[0]);
    sink(arr[1]);
    sink(arr);
    Box box = new Box();
    box.value = source();
    sink(box.value);
    sink(box.other);
    sink(box);
    box.setName(source());
    sink(box.getName());
    sink(box.getOther());
    Box copy = box;
    sink(copy.value);
    this.mine = source();
    sink(this.mine);
    sink(mine);
    copy(source(), box);
    Box fresh = new Box(source());
    sink(fresh.value);
    sink(fresh);
    List<String> of = List.of(source());
    sink(of);
    Object[] two = {source(), "x"};
    sink(two[1]);
  }

  void fields() {
    sink(field);
    sink(this.field);
    sink(shared);
    sink(Flow.shared);
    sink(CLEAN);
    sink(other.field);
  }

  void parameters(String tainted, @Param String marked, String plain) {
    sink(tainted);
    sink(marked);
    sink(plain);
    sink(tainted.trim());
  }

  String callee(String x) { sink(x); return x; }
  void caller() { callee(source()); sink(callee("x")); sink(callee(source())); }

  void lambdas() {
    String a = source();
    run(() -> sink(a));
    run(() -> { sink(a); });
    run(x -> sink(x));
    source().forEach(x -> sink(x));
    Runnable r = () -> { String b = source(); sink(b); };
    new Thread() { public void run() { sink(a); String c = source(); sink(c); } };
  }

  void sideEffects() {
    String a = "x";
    fill(a);
    sink(a);
    String b = source();
    validate(b);
    sink(b);
    Box c = new Box();
    fill(c.name);
    sink(c.name);
    sink(c);
    String d = get();
    sink(d);
    validate(d);
    String e = source(); String f = e; validate(e); sink(f);
  }

  void labels() {
    String a = first();
    String b = second();
    sinkBoth(a);
    sinkBoth(b);
    sinkBoth(a + b);
    sinkPair(a, b);
    sinkPair(b, a);
    String c = upgrade(a);
    sinkBoth(c);
    sinkNot(a);
    sinkNot(b);
    sinkNot(clean(a));
    String d = mark(b);
    sinkBoth(d);
  }

  void several() {
    String q = source();
    exec("a", q, "b");
    exec(q, "a", "b");
    obj.exec(q);
    obj.run().exec("x", q);
    exec(exec(q));
    exec(wrap(exec2(q)));
    sink(q); sink(q);
    q.sinkOn("x");
    sinkArg("x").with(q);
  }

  void control() {
    sink("before");
    lock();
    sink("after");
    unlock();
    sink("end");
  }
}
