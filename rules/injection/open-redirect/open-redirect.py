import flask
from flask import request


@app.route("/login")
def login():
    # ruleid: open-redirect
    back = flask.redirect(request.args["next"])
    # ok: open-redirect
    home = flask.redirect("/index?from=" + request.args["from"])
    return back or home
