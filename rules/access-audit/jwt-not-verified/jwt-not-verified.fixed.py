import jwt


def read(token, key):
    # ruleid: jwt-not-verified
    first = jwt.decode(token, options={"verify_signature": True})
    # ruleid: jwt-not-verified
    second = jwt.decode(token, key, algorithms=["HS256", "none"])
    # ruleid: jwt-not-verified
    third = jwt.decode(token, key, algorithms=["ES256"], options={"verify_exp": True})
    # ok: jwt-not-verified
    fourth = jwt.decode(token, key, algorithms=["ES256"])
    return first, second, third, fourth


def sign_in(name, password):
    response = requests.post(server + "/auth/login", json={"username": name, "password": password})
    if response.status_code == 200:
        answer = response.json()
        # ok: jwt-not-verified fetched from its issuer
        return jwt.decode(answer["token"], verify=False)
    return None


def caller(request):
    # ruleid: jwt-not-verified
    return jwt.decode(request.headers["token"], verify=True)
