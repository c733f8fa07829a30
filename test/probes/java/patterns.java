package demo.ward;

import java.util.List;
import java.util.*;
import javax.crypto.Cipher;
import java.security.MessageDigest;
import static java.lang.Math.max;
import org.slf4j.Logger;

@Controller
@RequestMapping("/ward")
public class Patterns extends Base implements Runnable, Comparable<Patterns> {
  private static final String ALG = "DES";
  private static final int SIZE = 512;
  private final Foo foo = new Foo();
  private String mode = "ECB";
  Foo other, second = null;
  protected static final Logger LOG = LoggerFactory.getLogger(Patterns.class);

  public Patterns(Foo f) { super(f); this.foo2 = f; }

  void calls(Foo p, String s) {
    call();
    call(1);
    call(1, 2);
    call(1, 2, 3);
    call(s, "lit", 'c', 1.5, true, null);
    p.run(1);
    this.call(1);
    super.call(1);
    a.b.c.run(1);
    foo.run(1).then(2).end();
    foo.run(1).mid().end();
    new Foo(1).run(2);
    Outer.Inner.stat(1);
    call(call(1));
    call(p.run(call(3)));
    Foo.<String>gen(1);
    call((String) s);
    call(s + "x");
    call("a" + "b");
    call(max(1, 2));
    call(x -> x.run());
    call((x, y) -> { run(x); return y; });
    call(Foo::run);
    call(new Foo[] {1, 2});
    call(new Foo() { void m() { inner(1); } });
    call(s == null ? 1 : 2);
    call(-1);
    call(!p.ok());
    call(arr[0]);
    call(Foo.class);
  }

  void strings(String s) {
    str("DES");
    str(ALG);
    str("D" + "ES");
    str("DES/ECB/PKCS5Padding");
    str("");
    str(s);
    str("a\"b");
    str("""
        DES""");
    String local = "DES";
    str(local);
    local = "AES";
    str(local);
    str(mode);
    str(this.mode);
    str(Patterns.ALG);
    str(Other.ALG);
    str(String.format("%s", "DES"));
    final String f2 = s.isEmpty() ? "DES" : "DES";
    str(f2);
    str("中文");
    str("key\u0041");
  }

  int numbers() {
    num(512);
    num(SIZE);
    num(256 + 256);
    num(0x200);
    num(512L);
    num(1_024);
    num(2048);
    num(-1);
    num(1 << 9);
    return num(512);
  }

  Object names() throws Exception {
    Cipher.getInstance("DES");
    javax.crypto.Cipher.getInstance("DES");
    Cipher c = Cipher.getInstance("DES");
    MessageDigest md = MessageDigest.getInstance("MD5");
    java.security.MessageDigest.getInstance("MD5");
    List<String> list = new ArrayList<String>();
    java.util.List<String> list2 = new java.util.ArrayList<>();
    return Cipher.getInstance("AES");
  }

  void typed(Foo p, Bar bar, java.io.File file, List<Foo> foos) {
    Foo local = make();
    var inferred = new Foo();
    p.m();
    local.m();
    inferred.m();
    foo.m();
    this.foo.m();
    bar.m();
    new Foo().m();
    ((Foo) bar).m();
    Foo.m();
    unknown.m();
    file.m();
    getFoo().m();
    for (Foo each : foos) { each.m(); }
    foos.get(0).m();
    try { risky(); } catch (Foo caught) { caught.m(); }
    use(p);
    use(bar);
    use("text");
    use(1);
    use(s -> s);
  }

  Foo getFoo() { return foo; }

  void statements(int n) {
    open();
    work();
    close();
    if (n > 0) {
      open();
      close();
    }
    if (n > 1) open(); else close();
    while (n > 2) { open(); }
    for (int i = 0; i < n; i++) { work(i); }
    for (String s : names) { work(s); }
    do { work(); } while (n > 3);
    switch (n) { case 1: open(); break; case 2: close(); default: work(); }
    try { open(); } catch (IOException e) { close(); }
    try { open(); } catch (IOException e) { close(); } finally { done(); }
    try (Res r = open()) { work(); }
    synchronized (this) { work(); }
    int x = get();
    x = get();
    x += get();
    boolean ok = check(x);
    return;
  }

  boolean returns(int a, int b) {
    if (a == b) return true;
    if (b == a) return false;
    if (a == a) { return a > b && b > 0; }
    if (a != null && b > 0) throw new IllegalStateException("bad");
    assert a > 0;
    return !(a > b) || a < 0;
  }

  @Override
  public String toString() { return "x"; }

  @GetMapping("/one")
  public String one(@RequestParam String id, @PathVariable("p") int p) { return id; }

  @GetMapping(value = "/two")
  @ResponseBody
  public String two(@RequestParam(required = false) String id) throws IOException { return id; }

  @GetMapping(path = "/three", produces = "text/plain")
  private static <T> List<T> three(T t, String... rest) { return null; }

  protected void sink(String q) { db.query("SELECT " + q); db.query("SELECT 1"); }
}

interface Repo extends Base<Foo> {
  @Query("select x") List<Foo> find(String id);
  default void hello() { call(9); }
}

enum Color { RED, GREEN; void paint() { call(8); } }

record Point(int x, int y) { }
