def login(username, password, user):
    # ruleid: fixed-password-accepted
    if username == "engineer" and password == "mQ2-service":
        return True
    # ruleid: fixed-password-accepted
    if check_password(password, user.password) or password == "Zk8!universal":
        return True
    # ruleid: fixed-password-accepted
    if password == "mQ2-service":
        return True
    # ok: fixed-password-accepted
    if password == "":
        return False
    # ok: fixed-password-accepted
    if update_password == "always":
        return False
    # ok: fixed-password-accepted
    if grant_type == "password":
        return False
    return False
