char *shared;
struct box { char *value; char *other; };
void direct(struct box *p, struct box q)
{
    sink(source());
    sink("lit");
    char *a = source();
    sink(a);
    char *b = a;
    sink(b);
    sink(*a);
    sink(&a);
    sink(a[0]);
    sink(xs[a]);
    sink((int)a);
    sink(a + 1);
    sink(a == b);
    sink(!a);
    sink(sizeof(a));
    sink(a ? "x" : "y");
    sink(c ? a : "y");
    sink(wrap(a));
    sink(clean(a));
    sink("x", a);
    p->value = source();
    sink(p->value);
    sink(p->other);
    sink(p);
    q.value = source();
    sink(q.value);
    sink(q.other);
    sink(q);
    *r = source();
    sink(r);
    sink(*r);
    arr[0] = source();
    sink(arr);
    sink(arr[0]);
    sink(arr[1]);
}
void assigned(char *given, int argc, char **argv)
{ char *f, *h, *i, *o2;
    char *a = source();
    a = "clean";
    sink(a);
    char buf[10];
    fill(buf);
    sink(buf);
    char other[10];
    fill(&other);
    sink(other);
    char copy[10];
    strcpy(copy, source());
    sink(copy);
    char *b = "x";
    if (c) { b = source(); }
    sink(b);
    char *d = source();
    if (c) d = "x"; else d = "y";
    sink(d);
    while (e) { sink(f); f = source(); }
    for (char *g = source(); *g; g++) sink(g);
    switch (c) { case 1: h = source(); case 2: sink(h); break; default: sink(h); }
    do { sink(i); i = source(); } while (j);
    sink(argv[1]);
    sink(given);
    char *k = argv[1];
    sink(k);
    validate(k);
    sink(k);
    goto end;
    sink(k);
end:
    sink(k);
    shared = source();
    sink(shared);
    char *l = source(), *m = "x";
    sink(l); sink(m);
    struct box n = { .value = source() };
    sink(n); sink(n.value); sink(n.other);
    char *o[] = { source(), "x" };
    sink(o); sink(o[0]);
    o2 += source(); sink(o2);
}
int main(int argc, char *argv[])
{
    sink(argv[1]);
    return sink(source());
}
void uses(void) { sink(shared); (*fp)(source()); if (sink(source())) return; sinkAt("x", source()); sinkAt(source(), "x"); }
