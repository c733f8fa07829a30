const char *K = "k";
static const char L[] = "k";
#define M "k"
char *N = "k";
const int O = 3;
enum { P = 3 };
static int Q = 3;
void f(int p, char *r)
{
    u(K); u(L); u(M); u(N); n(O); n(P); n(Q);
    char *a = "k"; u(a);
    const char *b = "k"; u(b);
    while (p) { u(a); }
    char *c; c = "k"; u(c);
    if (p) { c = "j"; u(c); }
    u(c);
    char d[] = "k"; u(d);
    char *e = "k"; e = "j"; u(e);
    char *g = "k"; g = r; u(g);
    char *h = p ? "k" : "j"; u(h);
    char *i = "k"; change(i); u(i);
    char *j = "k"; change(&j); u(j);
    int k = 3; n(k); k++; n(k);
    int m = 1 + 2; n(m); n(m * 1); n(1 + 2); n(-(-3)); n((3)); n((int)3); n(3u); n(0x3); n(03);
    for (int s = 3; s < p; s++) { n(s); }
    static const char *t = "k"; u(t);
    static char *v = "k"; u(v);
    const int w = 3; n(w);
    int x = 3, y = 3; n(x); n(y);
    char *z = a; u(z);
    switch (p) { case 1: u(a); break; default: u(b); }
    if (!p) { char *aa = "k"; u(aa); }
    u("k" "");
    u((char *)"k");
    u("\x6b");
    struct s q = { "k", 3 }; u(q.a); q.a = "k"; u(q.a);
    *r = 'k'; u(*r);
    r = "k"; u(r);
    goto end;
end:
    u(a);
}
void g(void) { u(K); u(N); n(Q); }
