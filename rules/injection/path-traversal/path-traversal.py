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


@router.post("/me/background")
async def background(*, image: Image, db: Session = Depends(get_db), current_user=Depends(get_current_active_user)):
    # ok: path-traversal the number of whoever is logged in
    with open(f"/data/backgrounds/bg_{current_user.id}.jpg", "wb") as kept:
        kept.write(decode(image.data))
    # ruleid: path-traversal
    with open("/data/backgrounds/" + image.filename, "wb") as named:
        named.write(decode(image.data))
