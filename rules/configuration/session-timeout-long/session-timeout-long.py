# ruleid: session-timeout-long
SESSION_COOKIE_AGE = 86400
# ok: session-timeout-long
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
