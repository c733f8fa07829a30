def login(response, token):
    # ruleid: login-cookie-without-flags
    response.set_cookie("token", token)
    # ok: login-cookie-without-flags
    response.set_cookie("token", token, httponly=True, secure=True)
    # ok: login-cookie-without-flags
    response.set_cookie("theme", "dark")
