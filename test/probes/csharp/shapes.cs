using System;
[ApiController]
public class _0x1 : Base {
    private int _0x2;
    public string Name { get; set; }
    static int count = 0;
    private readonly string key;
    public const string Other = "x";
    public int Add(int a, [FromBody] string b) { return a; }
    private static int Twice(int a) => a * 2;
    public abstract int None();
    public _0x1(string name) : base(name) { Run(); }
    void Run() {
        foreach (var one in list) { Use(one); }
        foreach (string two in list) { Use(two); }
        int local(int x) { return x; }
        using (var a = Open()) { Use(a); }
        using var b = Open();
    }
}
interface IOne { int Two(string a); }
