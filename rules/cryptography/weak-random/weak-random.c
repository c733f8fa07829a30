#include <stdlib.h>
#include <openssl/rand.h>
void make_material(unsigned char *key, unsigned char *iv, int length) {
    for (int i = 0; i < length; i++) {
        // ruleid: weak-random
        key[i] = rand() % 256;
        // ruleid: weak-random
        iv[i] = (unsigned char)(random() & 0xff);
    }
    // ok: weak-random
    RAND_bytes(key, length);
}
void open_session(struct session *session, char *token) {
    // ruleid: weak-random
    session->salt = rand();
    // ruleid: weak-random
    sprintf(token, "%08x%08x", rand(), time(NULL));
}
int generate_session_id(void) {
    // ruleid: weak-random
    return rand();
}
int retry_delay(int attempt) {
    // ok: weak-random
    return attempt * 100 + rand() % 100;
}
void shuffle(int *order, int count) {
    // ok: weak-random
    int other = rand() % count;
    // ok: weak-random
    order[0] = rand() % count;
}
