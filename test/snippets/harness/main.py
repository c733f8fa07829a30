# Executes the Python snippets against the vectors given as name=value arguments; prints a line per snippet and ends with 1 on the first difference.
import io
import sys

# his-sm2-sign
# his-sm3-hmac
# his-sm4-gcm
# his-password-hash
# his-mask-id
# his-mask-mobile
# his-secret
# his-log-retention
# his-audit

VECTORS = dict(argument.split("=", 1) for argument in sys.argv[1:])


def expect(snippet, actual, expected):
    print(snippet)
    if actual != expected:
        sys.exit(f"expected {expected!r}, not {actual!r}")


def fails(call):
    try:
        call()
    except Exception:
        return True
    return False


def data(name):
    return bytes.fromhex(VECTORS[name])


message = VECTORS["sm2Message"].encode()
key = sm2_key(VECTORS["sm2Public"], VECTORS["sm2Private"])
expect("his-sm2-sign", sm2_verify(key, message, VECTORS["sm2Signature"]), True)
signature = sm2_sign(key, message)
expect("his-sm2-sign", [sm2_verify(key, message, signature), sm2_verify(key, b"other", signature), sm2_verify(key, message, "00"), sm2_sign(key, message) == signature], [True, False, False, False])

expect("his-sm3-hmac", sm3_hmac(data("hmacKey"), VECTORS["hmacMessage"].encode()).hex(), VECTORS["hmac"])

context, plain = data("gcmContext"), data("gcmPlain")
expect("his-sm4-gcm", sm4_decrypt(data("sm4Key"), data("gcmIv") + data("gcmSealed"), context), plain)
sealed = sm4_encrypt(data("sm4Key"), plain, context)
expect("his-sm4-gcm", [sm4_decrypt(data("sm4Key"), sealed, context), sealed == sm4_encrypt(data("sm4Key"), plain, context)], [plain, False])
tampered = sealed[:20] + bytes([sealed[20] ^ 1]) + sealed[21:]
expect("his-sm4-gcm", [fails(lambda: sm4_decrypt(data("sm4Key"), tampered, context)), fails(lambda: sm4_decrypt(data("sm4Key"), sealed, b"other"))], [True, True])

expect("his-password-hash", password_matches(VECTORS["password"], VECTORS["stored"]), True)
stored = hash_password("云溪 诊所")
expect("his-password-hash", [password_matches("云溪 诊所", stored), password_matches("云溪诊所", stored), hash_password("云溪 诊所") == stored], [True, False, False])

expect("his-mask-id", [mask_resident_id("x" * 18), mask_resident_id(None)], ["xxx" + "*" * 13 + "xx", "***"])
expect("his-mask-mobile", [mask_mobile("x" * 11), mask_mobile("1")], ["xxx****xxxx", "***"])
expect("his-secret", [required("PATH") == os.environ["PATH"], fails(lambda: required("HISGUARD_NOT_SET"))], [True, True])
expect("his-log-retention", [handler.backupCount, handler.when], [200, "MIDNIGHT"])

lines = io.StringIO()
AUDIT.addHandler(logging.StreamHandler(lines))
AUDIT.setLevel(logging.INFO)


@audited("查询病历", lambda: "u1")
def find(number):
    if number == "":
        raise ValueError("no number")
    return "found"


expect("his-audit", [find("1"), fails(lambda: find("")), lines.getvalue().splitlines()], ["found", True, ["user=u1 operation=查询病历 function=find result=success", "user=u1 operation=查询病历 function=find result=failure"]])
