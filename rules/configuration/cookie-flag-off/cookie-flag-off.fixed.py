# ruleid: cookie-flag-off
SESSION_COOKIE_SECURE = True
# ok: cookie-flag-off
SESSION_COOKIE_HTTPONLY = True
# ruleid: cookie-flag-off
response.set_cookie("sid", sid, httponly=True)
