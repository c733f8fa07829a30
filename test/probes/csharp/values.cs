class Values {
  void M() { u(After); u(ro); u(this.ro); u(K); }
  const string K = "k";
  private readonly string ro = "k"; static readonly string After = "k"; private string priv = "k"; string Prop { get; set; } = "k"; string Arrow => "k";
  void N(bool q) {
    u(K); u(ro); u(After); u(priv); u(Prop); u(Arrow); u(Values.K);
    string a = "k"; while (q) { u(a); } u(a);
    var b = "k"; u(b); foreach (var x in y) { u(b); }
    const string c = "k"; while (q) { u(c); } run(() => u(c)); 
    var d = "k"; run(() => { u(d); }); u(d);
    string e; e = "k"; u(e); e += ""; u(e); u($"{d}"); u(@"k");
    using (var z = open()) { u(d); }
    var f = new Foo(); f.Bar(); var g = new Foo(); use(g);
    lock (this) { u(d); }
    string h = q ? "k" : "k"; u(h); string i = null ?? "k"; u(i);
  }
}
