import logging
from flask import request

logger = logging.getLogger(__name__)


def search():
    keyword = request.args.get("keyword")
    # ruleid: log-injection
    logger.info("search %s", keyword)
    # ruleid: log-injection
    logger.info(f"search {keyword}")
    # ok: log-injection
    logger.info("search %s", repr(keyword))
    # ok: log-injection
    logger.info("page %d", int(request.args.get("page")))
    answer = requests.post(address, data={"q": keyword})
    # ok: log-injection what another server says
    logger.info("answer %s", answer.status_code)
    # ok: log-injection
    logger.info("found %s", patients.find(keyword))
