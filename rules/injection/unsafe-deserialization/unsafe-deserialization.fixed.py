import pickle
import yaml
from flask import request


@app.route("/message", methods=["POST"])
def receive():
    # ruleid: unsafe-deserialization
    message = pickle.loads(request.data)
    # ok: unsafe-deserialization
    body = request.get_json()
    return message, body


def cached(path):
    with open("/data/cache.pkl", "rb") as source:
        # ok: unsafe-deserialization
        return pickle.load(source)


def settings(text):
    # ruleid: unsafe-deserialization
    risky = yaml.safe_load(text)
    # ok: unsafe-deserialization
    safe = yaml.safe_load(text)
    return risky, safe
