from django.utils.safestring import mark_safe
from django.http import HttpResponse


def search(request):
    name = request.GET["name"]
    # ruleid: xss
    label = mark_safe("<b>" + name + "</b>")
    # ok: xss
    page = render(request, "search.html", {"name": name, "label": label})
    # ruleid: xss
    return page or HttpResponse("<p>" + name + "</p>")


def upload(request):
    # ok: xss a JSON result
    return HttpResponse(simplejson.dumps({"result": 0, "name": request.POST["name"]}))


def send_code(request):
    phone = request.POST.get("phone")
    result = send_sms(phone, make_code())
    # ok: xss what the message service answers
    return HttpResponse(result)


@app.route("/login")
def login_page():
    mode = request.args.get("mode")
    # ok: xss templates escape
    return flask.make_response(flask.render_template("login.html", mode=mode))
