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


def add_account():
    given = request.json.get('password')
    # ruleid: password-plaintext
    account = User(account=request.json.get('account'), password=given)
    db.session.add(account)
    # ok: password-plaintext
    db.session.add(User(account='x', password=generate_password_hash(given)))
    # ok: password-plaintext what is asked, no row
    form = LoginForm(password=given)
    # ok: password-plaintext
    client = redis.Redis(password=settings.REDIS_PASSWORD)
    edited = User.query.get(request.json.get('id'))
    edit_account = edited
    # ruleid: password-plaintext
    edit_account.password = given if given is not None else edit_account.password,
    # ok: password-plaintext
    edit_account.password = make_password(given)
    # ok: password-plaintext
    edit_account.set_password(given)


def enrol(request):
    # ruleid: password-plaintext
    Doctor.objects.create(name=request.POST.get("name"), password=request.POST.get("password"))
    # ok: password-plaintext
    Doctor.objects.create_user(name=request.POST.get("name"), password=request.POST.get("password"))


def change(request, one):
    user = Account.objects.get(id=one)
    given = request.POST.get("new_password2")
    # ruleid: password-plaintext
    user.user_password = given
    # ok: password-plaintext
    user.user_password = make_password(given)
    user.save()


def register(request):
    password = request.POST.get('user_password')
    # ruleid: password-plaintext
    made = Account.objects.create(user_number=request.POST.get('n'), user_password=password, user_role=1)
    # ruleid: password-plaintext
    return Account.objects.get(user_number=made.user_number, user_password=password)


def administrate(request):
    given = request.COOKIES.get("ward")
    # ruleid: password-plaintext
    if given == settings.ADMIN_PASSWORD:
        return True
    # ruleid: password-plaintext
    if request.form["pwd"] != os.environ.get("ADMIN_PASSWORD"):
        return False
    # ok: password-plaintext whether it is set
    if settings.ADMIN_PASSWORD == None:
        return False
    # ok: password-plaintext a name
    return given == settings.ADMIN_NAME
