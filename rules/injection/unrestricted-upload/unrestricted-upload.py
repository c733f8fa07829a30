import os


def upload(file):
    # ruleid: unrestricted-upload
    file.save(os.path.join("static/upload", file.filename))
    # ok: unrestricted-upload
    file.save(os.path.join("/data/upload", secure_filename(file.filename)))


def image(file):
    name = file.filename
    if not allowed_file(name):
        return
    # ok: unrestricted-upload
    file.save("/data/images/" + name)


def picture(file):
    if not is_allowed_file(file.filename):
        raise ValueError("kind")
    kept = unique_name(file.filename)
    # ok: unrestricted-upload
    file.save("/data/images/" + kept)
