def login(request):
    # ruleid: password-in-url
    password = request.args.get("password")
    # ruleid: password-in-url
    other = request.GET["pwd"]
    # ok: password-in-url
    body = request.form["password"]
    # ok: password-in-url
    name = request.args.get("user_name")
    return password, other, body, name
