#include <cstdlib>
#include <string>
std::string makeToken() {
    std::string token;
    for (int i = 0; i < 32; ++i) {
        // ruleid: weak-random
        token += "0123456789abcdef"[std::rand() % 16];
    }
    return token;
}
int pickColor() {
    // ok: weak-random
    return std::rand() % 8;
}
