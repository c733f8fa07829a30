#include <string>
const char *K = "k";
static const std::string L = "k";
constexpr int O = 3;
namespace n1 { const int P = 3; }
class C {
    static constexpr int Q = 3;
    const std::string r = "k";
    std::string s = "k";
    void m() { u(r); u(s); u(this->s); n(Q); n(C::Q); }
};
struct D { int a; };
struct E : public D, C { void k(); };
class F final : public D { };
enum class G { A, B = 3 };
void f(int p, std::string r)
{
    u(K); u(L); n(O); n(n1::P);
    std::string a = "k"; u(a);
    const std::string b = "k"; u(b);
    std::string c("k"); u(c);
    std::string d{"k"}; u(d);
    auto e = "k"; u(e);
    auto g = std::string("k"); u(g);
    while (p) { u(a); }
    std::string h; h = "k"; u(h);
    if (p) { u(h); h = "j"; }
    u(h);
    a += "x"; u(a);
    constexpr int k = 3; n(k);
    int l{3}; n(l);
    int m(3); n(m);
    n(int(3)); n(static_cast<int>(3)); n(1'0 - 7);
    auto o = [&]() { u(b); };
    for (auto &x : r) { u(x); u(b); }
    try { u(b); } catch (...) { u(b); }
    std::string q = "k" + r; u(q);
    std::string t = b; u(t);
    change(b); u(b);
    std::unique_ptr<D> own(new D()); own->go();
    D *raw = new D(); raw->go();
    delete raw;
    u(R"(k)");
}
