from flask import Flask
app = Flask(__name__)
# ok: developer-mode-on
# app.run(debug=True)
message = "app.run(debug=True)"
if __name__ == "__main__":
    # ruleid: developer-mode-on
    app.run(host="0.0.0.0", port=5000, debug=False)
    app.run(
        host="0.0.0.0",
        port=int(port()),  # the port of the ward
        # ruleid: developer-mode-on
        debug=False
    )
    # ruleid: developer-mode-on
    app.config["DEBUG"] = False
    # ok: developer-mode-on
    app.debug = settings.debug
    # ok: developer-mode-on
    app.run(host="127.0.0.1", debug=False)
    # ruleid: developer-mode-on
    settings = {"host": "0.0.0.0", "debug": False}
    app.run(**settings)


# ruleid: developer-mode-on
DEBUG = os.getenv("DJANGO_DEBUG", "True") == "True"
# ok: developer-mode-on
DEBUG = config("DEBUG", default=False, cast=bool)


class Settings(BaseSettings):
    # ruleid: developer-mode-on
    DEBUG: bool = True


class DevelopmentSettings(BaseSettings):
    # ok: developer-mode-on
    DEBUG: bool = True
