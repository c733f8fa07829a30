from rest_framework.decorators import api_view


@api_view(["POST"])
def admin_login(request):
    admin = Admin.objects.get(account=request.data.get("account"))
    if check_password(request.data.get("password"), admin.password):
        # ruleid: session-id-kept
        request.session["account"] = admin.account
        # ok: session-id-kept
        request.session["captcha"] = None
    return Response()


def login_renewed(request):
    request.session.cycle_key()
    # ok: session-id-kept
    request.session["user_id"] = request.POST["id"]
    return redirect("/")


def find_patient(request):
    # ok: session-id-kept no login
    request.session["patient_id"] = request.POST["id"]
    return redirect("/query")
