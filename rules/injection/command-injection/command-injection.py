import os
import shlex
import subprocess
from flask import request


@app.route("/ping")
def ping():
    host = request.args["host"]
    # ruleid: command-injection
    os.system("ping -c 1 " + host)
    # ruleid: command-injection
    subprocess.run(f"ping -c 1 {host}", shell=True)
    # ok: command-injection
    subprocess.run(["ping", "-c", "1", host])
    # ok: command-injection
    os.system("ping -c 1 " + shlex.quote(host))
    return "ok"
