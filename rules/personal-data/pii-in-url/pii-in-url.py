from flask import request


# ruleid: pii-in-url
@app.route("/sms/<phone>")
def send(phone):
    # ruleid: pii-in-url
    card = request.args.get("id_card")
    # ruleid: pii-in-url
    requests.get(f"https://his.example.cn/find?phone={card}")
    # ok: pii-in-url
    page = request.args.get("page")
    # ok: pii-in-url
    body = request.form.get("phone")
    return page
