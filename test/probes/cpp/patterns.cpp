#include <string>
#include <vector>
#include "own.hpp"

using namespace std;
using std::vector;
namespace app = company::app;

#define LIMIT 512

namespace company {
namespace app {

class Base {
public:
    virtual ~Base() {}
    virtual void run(int a) = 0;
};

class Cipher : public Base, private Other {
public:
    Cipher(const std::string &key) : key_(key), bits_(512) {}
    explicit Cipher(int n);
    void run(int a) override { use(a); }
    static Cipher *create();
    std::string key() const { return key_; }
    bool operator==(const Cipher &other) const { return key_ == other.key_; }
private:
    std::string key_;
    int bits_ = 512;
    static const int kSize = 16;
};

struct Point { int x; int y; };

template <typename T>
T largest(T a, T b) { return a > b ? a : b; }

enum class Mode { ECB, CBC };

Cipher *Cipher::create()
{
    return new Cipher("DES");
}

void Cipher::other(int n) { this->run(n); run(n); bits_ = n; }

}
}

int calls(Cipher *p, Cipher &r, std::string s, vector<int> v)
{
    call();
    call(1);
    call(1, 2, 3);
    call(call(1));
    p->run(1);
    r.run(1);
    p->next()->run(1);
    r.a().b().c();
    Cipher::create();
    company::app::Cipher::create();
    app::Cipher::create();
    ::call(1);
    std::move(s);
    call(s + "x");
    call("x" + s);
    call(std::string("lit"));
    call(new Cipher("DES"));
    call(new int[10]);
    call(Cipher{"DES"});
    call(Cipher(2));
    call(nullptr);
    call(true);
    call([](int x) { return x; });
    call([&, s]() { run(s); });
    call(static_cast<int>(x));
    call(reinterpret_cast<char *>(p));
    call((int)x);
    call(int(x));
    call(v[0]);
    call(largest<int>(1, 2));
    call(sizeof(Cipher));
    call(typeid(x));
    call(Mode::ECB);
    call(*p);
    call(&r);
    call(R"(raw)");
    call(u8"text");
    call('c');
    call(LIMIT);
    call(p ? 1 : 2);
    call(this->key_);
    cout << "x" << s << endl;
    cin >> s;
    str("DES");
    str("DES" "X");
    const char *local = "DES";
    str(local);
    const std::string named = "DES";
    str(named);
    std::string made("DES");
    str(made);
    auto inferred = "DES";
    str(inferred);
    num(512);
    num(0x200);
    num(1'000);
    return 0;
}

void statements(std::vector<int> xs, int n)
{
    open();
    work();
    shut();
    if (n > 0) { open(); shut(); }
    if (auto it = find(n); it != xs.end()) { work(it); }
    if (int k = get()) work(k);
    for (auto &x : xs) { work(x); }
    for (const int x : xs) work(x);
    for (int i = 0; i < n; ++i) { work(i); }
    while (n) { work(); }
    try {
        open();
    } catch (const std::exception &e) {
        work(e);
    } catch (...) {
        shut();
    }
    throw std::runtime_error("bad");
    switch (n) { case 1: open(); break; default: shut(); }
    delete p;
    delete[] p;
    int x = get();
    auto y = get();
    x = get();
    int a{1}, b(2);
    std::vector<int> list = {1, 2};
    std::unique_ptr<Cipher> own(new Cipher("DES"));
    std::unique_ptr<Cipher> also = std::make_unique<Cipher>("DES");
    Cipher stack("DES");
    Cipher plain;
    const Cipher &ref = stack;
    auto [first, second] = pair();
    static int kept = 1;
    x += 1;
    ++x;
    x->y = get();
    p->bits_ = 3;
    use(stack);
    use(plain);
    use(ref);
    use(own);
    use(x);
    use(list);
    using Alias = std::string;
    static_assert(sizeof(int) == 4, "size");
    lambda = [this](int q) -> int { return q; };
    co_return x;
}

template <class T> class Box : public Base<T> {
public:
    T get() const noexcept { return value; }
    T value;
};

extern "C" int exported(void);
extern "C" { int second(int a) { return a; } }
[[nodiscard]] int marked() { return 1; }
static inline int helper(const char *s, std::string &out, int n = 3) { return s == s && n > 0; }
