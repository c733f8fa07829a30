# ruleid: session-timeout-long
SESSION_COOKIE_AGE = 86400
# ok: session-timeout-long
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
from datetime import timedelta
# ruleid: session-timeout-long
app.config["PERMANENT_SESSION_LIFETIME"] = timedelta(hours=1)
# ok: session-timeout-long
app.config["PERMANENT_SESSION_LIFETIME"] = timedelta(minutes=20)
