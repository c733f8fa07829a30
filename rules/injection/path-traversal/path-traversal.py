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


def import_rows(request):
    uploaded = request.FILES.get("file", None)
    kept = save_upload_file(uploaded)
    # ok: path-traversal what saves a file has named it
    os.remove(kept)
    # ok: path-traversal Django cuts the folders off an uploaded file's name
    with open("/data/imports/" + uploaded.name, "wb") as copied:
        copied.write(uploaded.read())
    # ruleid: path-traversal
    os.remove("/data/imports/" + request.POST["name"])


@app.route("/icon")
def icon():
    path = request.args["path"]
    # ok: path-traversal compared with its root before it is opened
    full = os.path.normpath(os.path.join("/data/icons", path.lstrip("/")))
    if not full.startswith(os.path.normpath("/data/icons")):
        abort(404)
    return send_file(full)


@app.route("/picture")
def picture():
    path = request.args["path"]
    # ruleid: path-traversal only its kind is looked at
    full = os.path.normpath(os.path.join("/data/icons", path.lstrip("/")))
    if not full.endswith(".png"):
        abort(404)
    return send_file(full)


@app.route("/document/<number>")
def document(number):
    upload = db.get_or_404(FileUpload, number)
    # ok: path-traversal a path from the database
    return flask.send_file(upload.file_path)
