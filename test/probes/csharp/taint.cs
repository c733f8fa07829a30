using System;
using System.Collections.Generic;
using System.Linq;

class Flow {
  string field = source();
  static string shared = source();
  const string CLEAN = "c";
  Other other;

  void direct() {
    sink(source());
    sink("lit");
    string a = source();
    sink(a);
    string b = a;
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
    sink(new string[] {a});
    sink(new string[] {"x"}, a);
    sink("x", a);
    sink(clean(a));
    sink(clean(a) + a);
    sink(wrap(clean(a)));
    sink(clean(wrap(a)));
    sink(string.Format("%s", a));
    sink(() => a);
    sink(x => a + x);
    sink(a.trim);
    sink(-number());
    sink(number(a));
    sink(a.charAt(0));
    sink((int) a.charAt(0));
    sink(int.Parse(a));
    sink(a is string);
    sink(arr[a]);
    sink(switchOn(a));
  }

  void reassigned() {
    string a = source();
    a = "clean";
    sink(a);
    string b = "x";
    b += source();
    sink(b);
    string c = source();
    c = clean(c);
    sink(c);
    string d;
    sink(d = source());
    sink(d);
    string e = source(), f = "f";
    sink(e);
    sink(f);
  }

  void branches(bool p) {
    string a = "x";
    if (p) { a = source(); }
    sink(a);
    string b = source();
    if (p) { b = "x"; }
    sink(b);
    string c = source();
    if (p) { c = "x"; } else { c = "y"; }
    sink(c);
    string d = source();
    if (p) { d = clean(d); }
    sink(d);
    string e = source();
    if (check(e)) { sink(e); }
    string f = source();
    if (p) { return; }
    sink(f);
    string g = "x";
    switch (n) { case 1: g = source(); break; default: g = "y"; }
    sink(g);
    string h = "x";
    try { h = source(); } catch (Exception ex) { sink(h); } finally { sink(h); }
    sink(h);
    string i = p ? source() : "x";
    sink(i);
    if ((i = source()) != null) { sink(i); }
    if (source() == null) { sink("x"); }
  }

  void loops(List<string> xs) {
    string a = "x";
    for (int k = 0; k < 3; k++) { sink(a); a = source(); }
    sink(a);
    string b = "x";
    while (b != null) { sink(b); b = source(); }
    foreach (string s in source()) { sink(s); }
    foreach (string s in xs) { sink(s); }
    string c = "x";
    do { c = source(); } while (p());
    sink(c);
  }

  void containers() {
    StringBuilder sb = new StringBuilder();
    sb.append(source());
    sink(sb);
    sink(sb.toString());
    sink(new StringBuilder().append(source()).toString());
    var list = new List<string>();
    list.add(source());
    sink(list);
    sink(list.get(0));
    var map = new Dictionary<string, string>();
    map.put("k", source());
    sink(map.get("k"));
    string[] arr = new string[2];
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
    var of = List.of(source());
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

  void parameters(string tainted, [Param] string marked, string plain) {
    sink(tainted);
    sink(marked);
    sink(plain);
    sink(tainted.trim());
  }

  string callee(string x) { sink(x); return x; }
  void caller() { callee(source()); sink(callee("x")); sink(callee(source())); }

  void lambdas() {
    string a = source();
    run(() => sink(a));
    run(() => { sink(a); });
    run(x => sink(x));
    source().forEach(x => sink(x));
    Action r = () => { string b = source(); sink(b); };
    void local() { sink(a); string c = source(); sink(c); }
  }

  void sideEffects() {
    string a = "x";
    fill(a);
    sink(a);
    string b = source();
    validate(b);
    sink(b);
    Box c = new Box();
    fill(c.name);
    sink(c.name);
    sink(c);
    string d = get();
    sink(d);
    validate(d);
    string e = source(); string f = e; validate(e); sink(f);
  }

  void labels() {
    string a = first();
    string b = second();
    sinkBoth(a);
    sinkBoth(b);
    sinkBoth(a + b);
    sinkPair(a, b);
    sinkPair(b, a);
    string c = upgrade(a);
    sinkBoth(c);
    sinkNot(a);
    sinkNot(b);
    sinkNot(clean(a));
    string d = mark(b);
    sinkBoth(d);
  }

  void several() {
    string q = source();
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

class Language {
  const string A = source();
  readonly string b = source();
  private static string c = source();
  string d = source();
  string P { get; set; } = source();
  static readonly string S = source();
  Language() { this.e = source(); }
  private string e;
  void m(params string[] rest) { sink(A); sink(b); sink(this.b); sink(c); sink(d); sink(e); sink(this.e); sink(P); sink(Language.S); sink(S); }
  Func<int> r = () => { return sink(source()); };
  void statements() {
    var a = source();
    void local() { sink(a); }
    sink($"x{a}y");
    sink($"{a}");
    sink(@"x" + a);
    sink(a as string);
    sink((string)a);
    sink(a is string);
    sink(a?.b);
    sink(a?.c());
    sink(a ?? "x");
    sink(nameof(a));
    sink(typeof(A));
    sink(new Foo { X = a });
    sink(new Foo(a) { X = "1" });
    sink(new { X = a });
    sink(new[] { a });
    sink(new string[] { a });
    sink(new List<string> { a });
    sink(new Dictionary<string, string> { ["k"] = a });
    sink(new Dictionary<string, string> { { "k", a } });
    var f = new Foo(); f.X = a;
    sink(f.X);
    sink(f.Y);
    sink(f);
    var g = new Foo { X = a, Y = "1" };
    sink(g.X);
    sink(g.Y);
    sink(g);
    foreach (var s in a) { sink(s); }
    using (var u = source()) { sink(u); }
    using var v = source(); sink(v);
    int.TryParse(a, out var n); sink(n);
    fill(out var w); sink(w);
    var l = new List<string>(); l.Add(a); sink(l); sink(l[0]);
    var sb = new StringBuilder(); sb.Append(a); sink(sb.ToString());
    switch (a) { case "x": sink(a); break; default: sink("d"); break; }
    var z = a switch { "x" => a, _ => "d" }; sink(z);
    if (a is string q) { sink(q); }
    try { h = source(); } catch (Exception ex) { sink(h); sink(ex); } finally { sink(h); }
    var (t1, t2) = source(); sink(t1);
    (var t3, var t4) = (source(), "x"); sink(t3); sink(t4);
    a += "x"; sink(a); a = "x"; sink(a);
    xs.Select(x => sink(source())); xs.Where(x => { sink(d); return true; });
    lock (source()) { sink("l"); }
    string.Format("{0}", source());
    sink(string.Format("{0}", b));
    sink(string.Concat("a", source()));
    sink(string.IsNullOrEmpty(source()));
    await sink(source());
    sink(await source());
    yield return sink(source());
    throw new Exception(sink(source()));
  }
  string Q => sink(source());
  string R { get { return sink(source()); } set { sink(value); } }
}
