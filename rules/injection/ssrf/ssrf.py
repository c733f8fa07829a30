import requests
from flask import request


@app.route("/proxy")
def proxy():
    # ruleid: ssrf
    body = requests.get(request.args["url"], timeout=5)
    # ok: ssrf
    token = requests.get("https://api.example.org/token", params={"code": "1"})
    # ok: ssrf
    visit = requests.get(f"https://api.example.org/visits/{request.args['id']}")
    return body.text + token.text + visit.text
