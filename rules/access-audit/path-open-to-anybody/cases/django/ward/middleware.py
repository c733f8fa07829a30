from django.shortcuts import redirect, reverse
from django.utils.deprecation import MiddlewareMixin

OPEN_PATHS = ['/login/', '/register/', '/queue/patients/']


class LoginInterceptor(MiddlewareMixin):
    def process_request(self, request):
        role = request.session.get('role', None)
        if request.path_info in OPEN_PATHS:
            return
        if not request.path.startswith('/api/') and not request.path.startswith('/static/'):
            if role == 'cashier' and not request.path.startswith('/charge/'):
                return redirect(reverse('charge'))
            elif role is None:
                return redirect(reverse('login'))
