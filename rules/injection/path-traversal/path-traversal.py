import os
from flask import request
from werkzeug.utils import secure_filename


@app.route("/report")
def report():
    name = request.args["name"]
    # ruleid: path-traversal
    path = os.path.join("/data/reports", name)
    # ok: path-traversal
    with open(path) as source:
        text = source.read()
    # ok: path-traversal
    cut = os.path.join("/data/reports", secure_filename(name))
    # ruleid: path-traversal
    other = open("/data/reports/" + name)
    return text, cut, other
