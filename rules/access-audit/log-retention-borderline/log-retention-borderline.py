from logging.handlers import TimedRotatingFileHandler

# ruleid: log-retention-borderline
audit = TimedRotatingFileHandler("logs/audit.log", when="H", interval=6, backupCount=720)
# ok: log-retention-borderline
access = TimedRotatingFileHandler("logs/access.log", when="midnight", backupCount=184)
