import ast
import flask
from flask import request


@app.route("/formula")
def formula():
    text = request.args["formula"]
    # ruleid: code-injection
    value = eval(text)
    # ruleid: code-injection
    page = flask.render_template_string("<p>" + text + "</p>")
    # ok: code-injection
    literal = ast.literal_eval(text)
    # ok: code-injection
    rendered = flask.render_template("formula.html", text=text)
    return value, page, literal, rendered
