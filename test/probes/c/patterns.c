#include <stdio.h>
#include <openssl/des.h>
#include "own.h"

#define ALG "DES"
#define SIZE 512
#define CALL(x) call(x)

typedef unsigned int word;
typedef struct node { int value; struct node *next; } node_t;

struct point { int x; int y; };
union both { int a; char b; };
enum color { RED, GREEN = 2 };

static const char *level = "DES";
const int bits = 512;
int counter;
char buffer[16];
extern int outside(int a);

int calls(struct node *p, char *s, int n)
{
    call();
    call(1);
    call(1, 2);
    call(1, 2, 3);
    call(s, "lit", 'c', 1.5, NULL, 0x10);
    call(call(1));
    call(p->run(call(3)));
    p->run(1);
    p->q->run(1);
    (*p).run(1);
    (*fn)(1);
    call(&n);
    call(*s);
    call(s[0]);
    call(s[n + 1]);
    call(-1);
    call(!n);
    call(~n);
    call(n ? 1 : 2);
    call((char *)s);
    call((int)n);
    call(sizeof(int));
    call(sizeof(buffer));
    call(sizeof *p);
    call((struct point){1, 2});
    call("a" "b");
    call(n++);
    call(--n);
    call(n, p->value, p->next->value);
    call(SIZE);
    call(ALG);
    call(true);
    str("DES");
    str(ALG);
    str(level);
    str("DES-ECB");
    str("");
    str(L"DES");
    char *local = "DES";
    str(local);
    num(512);
    num(0x200);
    num(bits);
    num(256 * 2);
    num(512L);
    CALL(5);
    return 0;
}

void statements(int n)
{
    open();
    work();
    shut();
    if (n > 0) {
        open();
        shut();
    }
    if (n > 1)
        open();
    else
        shut();
    if (n == 1) {
        open();
    } else if (n == 2) {
        shut();
    } else {
        work();
    }
    for (int i = 0; i < n; i++) {
        work(i);
    }
    for (i = 0, j = 1; ; i++)
        work(j);
    while (n > 2)
        work();
    while (1) {
        if (done()) break;
        continue;
    }
    do {
        work();
    } while (n);
    switch (n) {
    case 1:
        open();
        break;
    case 2:
    case 3:
        work();
    default:
        shut();
    }
    goto end;
end:
    shut();
    {
        int inner = 1;
        open();
    }
    ;
}

int assigned(void)
{
    int x = get();
    int y;
    y = get();
    int a = 1, b = 2, *c;
    x += 1;
    x |= FLAG;
    x++;
    char text[10];
    char *made = malloc(10);
    char all[] = "DES";
    int list[] = {1, 2, 3};
    struct point at = {.x = 1, .y = 2};
    struct node *next = NULL;
    unsigned long big = 10UL;
    const char *name = "n";
    static int kept = 3;
    int (*handler)(int) = outside;
    at.x = get();
    next->value = get();
    list[0] = get();
    *made = 'c';
    y = x = get();
    return x;
}

static int helper(const char *s, int *n, ...)
{
    if (strcmp(s, "x") == 0 && *n > 0 || s == s)
        return 1;
    return s[0] == 'a';
}

char *pointer(void) { return NULL; }
void nothing() { return; }
int main(int argc, char **argv)
{
    struct node *p = find();
    node_t other;
    char *text = argv[1];
    word count = 1;
    use(p);
    use(other);
    use(text);
    use(count);
    use(argc);
    use("s");
    use(3);
    use(argv);
    free(p);
    p->value = 1;
#ifdef DEBUG
    printf(text);
#else
    printf("%s", text);
#endif
    return text == name;
}
