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


@app.route("/insurance", methods=["POST"])
def insurance():
    url, body, headers = build_request("1101", request.json)
    # ok: ssrf
    reply = requests.post(url, data=body, headers=headers)
    target, timeout = request.args["target"], 5
    # ruleid: ssrf
    other = requests.get(target, timeout=timeout)
    return reply.text + other.text
