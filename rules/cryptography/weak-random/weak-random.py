import random
import secrets
import string
import uuid


def values(user):
    # ruleid: weak-random
    code = random.randint(100000, 999999)
    # ruleid: weak-random
    token = "".join(random.choice(string.ascii_letters) for _ in range(32))
    # ruleid: weak-random
    user.salt = "".join(random.sample(string.digits, 8))
    # ruleid: weak-random
    reset_token = uuid.uuid1().hex
    # ok: weak-random
    token = secrets.token_hex(32)
    # ok: weak-random
    row_id = uuid.uuid1()
    # ok: weak-random
    sample = random.sample(rows, 10)
    # ok: weak-random
    delay = random.uniform(0, 1)


def generate_captcha(length):
    # ruleid: weak-random
    return "".join(random.choices(string.digits, k=length))


def generate_password():
    # ok: weak-random
    return "".join(secrets.choice(string.ascii_letters) for _ in range(16))


def send_code(request):
    # ruleid: weak-random
    number = functools.reduce(lambda x, y: 10 * x + y, [random.randint(1, 9) for _ in range(4)])
    try:
        send_sms(request.POST["phone"], number)
        request.session["code"] = number
    except IOError:
        pass
    # ok: weak-random
    request.session["colour"] = random.choice(colours)


def picture(request):
    letters = ''
    for i in range(4):
        # ruleid: weak-random
        letters += ALPHABET[random.randrange(0, len(ALPHABET))]
    request.session['verifycode'] = letters
    colour = ''
    for i in range(3):
        # ok: weak-random
        colour += ALPHABET[random.randrange(0, len(ALPHABET))]
    request.session['colour'] = colour
