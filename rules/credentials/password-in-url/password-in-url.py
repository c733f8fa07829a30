def login(request):
    # ruleid: password-in-url
    password = request.args.get("password")
    # ruleid: password-in-url
    other = request.GET["pwd"]
    # ok: password-in-url
    body = request.form["password"]
    # ruleid: password-in-url
    token = request.GET.get("token")
    # ok: password-in-url the page to go on with
    following = request.args.get("next_token")
    # ok: password-in-url
    name = request.args.get("user_name")
    return password, other, body, name


@router.post("/reset-password")
async def reset_password(
    username: str,
    # ruleid: password-in-url
    admin_password: str,
    # ruleid: password-in-url
    new_password: str = Query(..., min_length=8),
    db: Session = Depends(get_db),
):
    return users.reset(db, username, admin_password, new_password)


@router.post("/login")
# ok: password-in-url
async def login(username: str = Form(...), password: str = Form(...)):
    return users.login(username, password)


@router.post("/password")
# ok: password-in-url
async def change_password(body: PasswordChange, password_id: int):
    return users.change(body)


# ok: password-in-url
def hash_password(password: str) -> str:
    return context.hash(password)


# ruleid: password-in-url
client.post(f"{BASE_URL}/auth/reset-password", params={"username": username, "new_password": password})
# ok: password-in-url
client.post(f"{BASE_URL}/auth/reset-password", json={"username": username, "new_password": password})
