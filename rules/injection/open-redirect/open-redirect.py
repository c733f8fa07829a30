import flask
from flask import request


@app.route("/login")
def login():
    # ruleid: open-redirect
    back = flask.redirect(request.args["next"])
    # ok: open-redirect
    home = flask.redirect("/index?from=" + request.args["from"])
    return back or home


@app.route("/images")
def image():
    address = store.generate_presigned_url("get_object", Key=request.args["key"])
    # ok: open-redirect made by this system
    return flask.redirect(address)


@app.route("/old")
def moved():
    query = request.query_string.decode()
    target = f"/t/{tenant.slug}{request.path}"
    if query:
        target += f"?{query}"
    # ok: open-redirect a path of this site
    return flask.redirect(target)


@app.route("/next")
def go_on():
    back = safe_next_url(request.args["next"], request=request)
    # ok: open-redirect checked by a helper
    return flask.redirect(back)


@app.route("/away")
def away():
    back = text_of_url(request.args["next"])
    # ruleid: open-redirect
    return flask.redirect(back)
