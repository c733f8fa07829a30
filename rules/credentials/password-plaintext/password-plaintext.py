def login(request, username, password):
    user = User.objects.get(username=username)
    # ruleid: password-plaintext
    if user.password == password:
        return user
    # ruleid: password-plaintext
    if User.objects.filter(username=username, password=request.data["password"]):
        return user
    # ok: password-plaintext
    if user.password == digest(password):
        return user
    # ok: password-plaintext
    if check_password(password, user.password):
        return user
    # ok: password-plaintext
    if request.data["password"] != request.data["confirm_password"]:
        return None
    return None
