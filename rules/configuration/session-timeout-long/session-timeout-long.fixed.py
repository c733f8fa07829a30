# ruleid: session-timeout-long
SESSION_COOKIE_AGE = 900
# ok: session-timeout-long
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
