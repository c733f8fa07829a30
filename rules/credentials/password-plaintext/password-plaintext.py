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


def enter(request):
    rows = User.objects.filter(user_name=request.POST.get("user_name"))
    given = request.POST.get("password")
    if len(rows) == 1:
        stored = rows[0].user_passwd
        # ruleid: password-plaintext
        if given == stored:
            return rows[0]
        # ok: password-plaintext
        if digest(given) == stored:
            return rows[0]
    return None


def change(username):
    pwd = request.form['pwd']
    # ruleid: password-plaintext
    db.execute('''UPDATE login SET password=? WHERE username=?''', (pwd, username))
    # ok: password-plaintext
    db.execute("UPDATE login SET password=? WHERE username=?", (generate_password_hash(pwd), username))
    kept = bcrypt.hashpw(pwd.encode(), bcrypt.gensalt())
    # ok: password-plaintext
    db.execute("INSERT INTO login(username, password) VALUES(?, ?)", (username, kept))
    # ok: password-plaintext nothing is stored
    db.execute("UPDATE login SET tried = tried + 1 WHERE username=?", (username,))
