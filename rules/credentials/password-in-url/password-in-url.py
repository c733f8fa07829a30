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
