from django.http import JsonResponse
from django.shortcuts import redirect


class LoginMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.path.startswith('/login/') or request.path in ['/captcha/', '/static/logo.png']:
            return self.get_response(request)
        if request.path.startswith('/patients/') and request.session.get('doctor'):
            return self.get_response(request)
        if request.path.startswith('/prescriptions/'):
            if 'user' not in request.session:
                return JsonResponse({'code': 401})
        if request.session.get('role') == 'nurse' and not request.path.startswith('/patients/'):
            return redirect('/patients/')
        if not request.session.get('user'):
            return redirect('/login/')
        return self.get_response(request)
