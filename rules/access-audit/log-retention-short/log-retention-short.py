import logging
from logging.handlers import TimedRotatingFileHandler, RotatingFileHandler
from loguru import logger

# ruleid: log-retention-short
audit = TimedRotatingFileHandler("logs/audit.log", when="midnight", backupCount=30)
# ruleid: log-retention-short
by_hour = TimedRotatingFileHandler("logs/dicom.log", "H", 1, 240)
# ok: log-retention-short
long = TimedRotatingFileHandler("logs/access.log", when="D", backupCount=200)
# ok: log-retention-short
for_ever = TimedRotatingFileHandler("logs/archive.log", when="D")
# ok: log-retention-short
weekly = TimedRotatingFileHandler("logs/weekly.log", when="W0", backupCount=27)

# ruleid: log-retention-short
logger.add("logs/lis.log", rotation="1 day", retention="10 days")
# ok: log-retention-short
logger.add("logs/ris.log", rotation="1 day", retention="200 days")

LOGGING = {
    "handlers": {
        "file": {
            "class": "logging.handlers.TimedRotatingFileHandler",
            "filename": "logs/django.log",
            "when": "D",
            # ruleid: log-retention-short
            "backupCount": 7,
        },
        "unused": {
            "class": "logging.handlers.TimedRotatingFileHandler",
            "filename": "logs/unused.log",
            "when": "D",
            # ok: log-retention-short
            "backupCount": 7,
        },
    },
    "root": {"handlers": ["file"], "level": "INFO"},
}
