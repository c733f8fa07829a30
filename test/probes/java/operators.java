package demo.ops;

class Operators {
  static final String KEY = "k1";
  int port = 8080;

  void first(String in) {
    open(in);
    run("select 1");
    run("select " + in);
    run(in);
    run(KEY);
    close(in);
  }

  void second(String in, int n) {
    String q = "select 2";
    run(q);
    size(512);
    size(1024);
    size(2048);
    size(port);
    size(n);
    size(256 * 4);
    mode(0777);
    mode(0x1F);
    text("12");
    text("0xff");
    text("abc def");
  }

  void third() {
    both(a, b);
    both(b, b);
    both(c.d(), c.d());
    copy(from, to); copy(to, from);
    regex("(a+)+$");
    regex("^abc$");
    token("AKIAIOSFODNN7EXAMPLQ");
    token("aaaaaaaaaaaaaaaaaaaa");
    token("password");
    token("9fK3xQz7Lm2Vt8Rw5Yb1");
    js("eval(x); foo(1)");
    js("alert(1)");
    url("http://a.example/x");
    url("https://b.example/y");
  }

  @Post
  void fourth(Request req) {
    run(req.get("a")); // nosemgrep
    run(req.get("b")); // nosemgrep: regex-simple, nosem-target
    run(req.get("c")); // nosem
    run(req.get("d")); // nosemgrep: other-rule
    // nosemgrep
    run(req.get("e"));
    // nosemgrep: nosem-target

    run(req.get("f"));
    run(
      req.get("g")); // nosemgrep
    run( // nosemgrep
      req.get("h"));
    run(req.get("i")); /* nosemgrep */
    run(req.get("j")); // NOSEMGREP
    run(req.get("k")); // text before nosemgrep: nosem-target
  }

  void fifth() {
    if (ready) { go(1); } else { stop(1); }
    if (ready) { go(2); }
    inner(() -> { go(3); });
    int limit = 10; check(limit); check(limit + 5); check(20);
    log.info("user {}", name); log.info("plain");
    conf.set("ssl", false).set("port", 22).build();
  }
}
