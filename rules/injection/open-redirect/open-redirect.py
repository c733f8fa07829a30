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
