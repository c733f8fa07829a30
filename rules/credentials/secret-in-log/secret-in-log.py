import logging

logger = logging.getLogger(__name__)


def login(request, user, access_token):
    # ruleid: secret-in-log
    logger.info("login %s %s", user.name, user.password)
    # ruleid: secret-in-log
    logging.debug(f"token {access_token}")
    # ruleid: secret-in-log
    logger.info("token: {}".format(access_token))
    # ruleid: secret-in-log
    print(request.data.get("password"))
    # ok: secret-in-log
    logger.info("login %s", user.name)
    # ok: secret-in-log
    print(len(access_token), access_token is None, mask(access_token))
    # ok: secret-in-log
    logger.info("tokens used: %s", usage.total_tokens)


def sent(phone_id, otp_code, otp_length):
    # ruleid: secret-in-log
    logger.info(f"otp for {phone_id}: {otp_code}")
    # ok: secret-in-log
    logger.info(f"otp for {phone_id}: {otp_length} digits")


def caller():
    token = request.headers.get('Authorization')
    uid = store.get(token)
    # ok: secret-in-log what is kept under a token is not the token
    print(uid)
    logger.info('caller %s', store.get(token))
    # ruleid: secret-in-log
    print(request.json.get("token"))


def send(phone, code):
    # ruleid: secret-in-log
    print("验证码:", code)
    # ruleid: secret-in-log
    logger.info(f"短信验证码 {code} 已发送")
    # ruleid: secret-in-log
    logging.info("verification code %s", code)
    # ok: secret-in-log
    logger.error(f"验证码发送失败 {code}")
    # ok: secret-in-log
    logger.info(f"状态 {code}")
    # ok: secret-in-log
    logger.info("验证码已发送到 %s", mask(phone))


def seed(hashed_password):
    admin = Account(username="admin", password=hashed_password)
    # ok: secret-in-log the number of the record
    logger.info("created %s", admin.id)


def started(app):
    # ruleid: secret-in-log
    print(app.config)
    # ok: secret-in-log
    print(app.config["PORT"])
