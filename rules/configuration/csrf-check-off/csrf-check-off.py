MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    # ruleid: csrf-check-off
    # "django.middleware.csrf.CsrfViewMiddleware",
]

# ruleid: csrf-check-off
WTF_CSRF_ENABLED = False


@csrf_exempt
# ruleid: csrf-check-off
def save_order(request):
    return JsonResponse({})


@csrf_exempt
# ok: csrf-check-off
def pay_notify(request):
    return JsonResponse({})


@csrf_protect
# ok: csrf-check-off
def delete_order(request):
    return JsonResponse({})


OTHER_MIDDLEWARE = [
    # ok: csrf-check-off a class of its own takes its place
    # "django.middleware.csrf.CsrfViewMiddleware",
    "his.middleware.CsrfCheckMiddleware",
]


class Saml2CallbackView(View):
    @csrf_exempt
    # ok: csrf-check-off a signed answer
    def dispatch(self, request):
        return super().dispatch(request)


class TestingConfig(Config):
    # ok: csrf-check-off tests send forms without a page
    WTF_CSRF_ENABLED = False


class ProductionConfig(Config):
    # ruleid: csrf-check-off
    WTF_CSRF_ENABLED = False
