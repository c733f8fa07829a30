using System;
using System.Collections.Generic;
using System.Security.Cryptography;
using Crypto = System.Security.Cryptography;
using static System.Math;
using Microsoft.AspNetCore.Mvc;

namespace Demo.Ward
{
  [Authorize]
  [ApiController, Route("api/ward")]
  public class Patterns : Base, IRunnable
  {
    private const string Alg = "DES";
    private static readonly int Size = 512;
    private readonly Foo _foo = new Foo();
    public string Mode { get; set; } = "ECB";
    public int Count { get; private set; }
    public string Full => Mode + "x";
    private string secret = "s3";
    protected static readonly ILogger Log = LogManager.GetLogger("x");

    public Patterns(Foo f) : base(f) { this.foo2 = f; }

    void Calls(Foo p, string s)
    {
      Call();
      Call(1);
      Call(1, 2);
      Call(1, 2, 3);
      Call(s, "lit", 'c', 1.5, true, null);
      p.Run(1);
      this.Call(1);
      base.Call(1);
      A.B.C.Run(1);
      _foo.Run(1).Then(2).End();
      _foo.Run(1).Mid().End();
      new Foo(1).Run(2);
      Call(Call(1));
      Call(p.Run(Call(3)));
      Foo.Gen<string>(1);
      Call((string) s);
      Call(s + "x");
      Call("a" + "b");
      Call(x => x.Run());
      Call((x, y) => { Run(x); return y; });
      Call(async x => await x.Go());
      Call(new[] {1, 2});
      Call(new Foo[] {1, 2});
      Call(s == null ? 1 : 2);
      Call(s ?? "d");
      Call(-1);
      Call(!p.Ok());
      Call(arr[0]);
      Call(typeof(Foo));
      Call(nameof(Foo));
      Call(name: 1, value: 2);
      Call(value: 2, name: 1);
      Call(out var o);
      Call(ref s);
      p?.Run(1);
      p!.Run(1);
      Call(s as Foo);
      Call(s is Foo);
      Call(default(Foo));
      Call(new { a = 1 });
    }

    void Strings(string s)
    {
      Str("DES");
      Str(Alg);
      Str("D" + "ES");
      Str(@"DES");
      Str($"DES");
      Str($"{Alg}");
      Str($"x {s} y");
      Str("DES/ECB");
      Str("");
      Str(s);
      Str("a\"b");
      Str("""DES""");
      var local = "DES";
      Str(local);
      local = "AES";
      Str(local);
      Str(Mode);
      Str(this.secret);
      Str(secret);
      Str(Patterns.Alg);
      Str(string.Format("{0}", "DES"));
      Str("中文");
    }

    int Numbers()
    {
      Num(512);
      Num(Size);
      Num(256 + 256);
      Num(0x200);
      Num(512L);
      Num(1_024);
      Num(-1);
      return Num(512);
    }

    object Names()
    {
      MD5.Create();
      System.Security.Cryptography.MD5.Create();
      Crypto.MD5.Create();
      var md = MD5.Create();
      using (var des = DES.Create()) { des.Key = key; }
      using var aes = Aes.Create();
      List<string> list = new List<string>();
      Dictionary<string, int> map = new();
      Max(1, 2);
      return SHA1.Create();
    }

    void Typed(Foo p, Bar bar, System.IO.FileInfo file, List<Foo> foos)
    {
      Foo local = Make();
      var inferred = new Foo();
      p.M();
      local.M();
      inferred.M();
      _foo.M();
      this._foo.M();
      bar.M();
      new Foo().M();
      ((Foo) bar).M();
      Foo.M();
      unknown.M();
      file.M();
      foreach (Foo each in foos) { each.M(); }
      try { Risky(); } catch (Foo caught) { caught.M(); }
      Use(p);
      Use("text");
      Use(1);
    }

    async Task<int> Statements(int n)
    {
      Open();
      Work();
      Close();
      if (n > 0)
      {
        Open();
        Close();
      }
      if (n > 1) Open(); else Close();
      while (n > 2) { Open(); }
      for (int i = 0; i < n; i++) { Work(i); }
      foreach (var s in names) { Work(s); }
      do { Work(); } while (n > 3);
      switch (n) { case 1: Open(); break; case 2: Close(); break; default: Work(); break; }
      try { Open(); } catch (IOException e) { Close(); }
      try { Open(); } catch (IOException e) { Close(); } finally { Done(); }
      try { Open(); } catch { }
      using (Res r = Open()) { Work(); }
      lock (this) { Work(); }
      int x = Get();
      x = Get();
      x += Get();
      bool ok = Check(x);
      await GoAsync(1);
      var v = await GoAsync(2);
      var kind = n switch { 1 => "a", _ => "b" };
      var obj = new Foo { A = 1, B = "x" };
      var one = new Foo { A = 1 };
      var both = new Foo(3) { A = 1 };
      obj.Event += (a, b) => { Work(); };
      yield return x;
      return 1;
    }

    bool Returns(int a, int b)
    {
      if (a == b) return true;
      if (a == a) { return a > b && b > 0; }
      if (a != null && b > 0) throw new InvalidOperationException("bad");
      return !(a > b) || a < 0;
    }

    public override string ToString() { return "x"; }

    [HttpGet("one")]
    public IActionResult One([FromQuery] string id, int p) { return Ok(id); }

    [HttpPost(Name = "two"), ValidateAntiForgeryToken]
    [Produces("text/plain")]
    public async Task<IActionResult> Two([FromBody] Foo body) => Ok(body);

    [HttpDelete]
    private static List<T> Three<T>(T t, params string[] rest) where T : Foo { return null; }

    int Local() { int Inner(int q) { return q; } return Inner(1); }

    void Sink(string q) { var c = new SqlCommand("SELECT " + q); c.CommandText = "SELECT 1"; c.CommandText = $"SELECT {q}"; }
  }

  interface IRepo : IBase { List<Foo> Find(string id); }
  enum Color { Red, Green }
  struct Point { public int X; }
  record Pair(int A, int B);
}
