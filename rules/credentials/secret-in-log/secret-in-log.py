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
