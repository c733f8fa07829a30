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
