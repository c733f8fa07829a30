DATABASES = {
    'default': {
        'ENGINE': 'django.db.backends.mysql',
        'HOST': '10.1.3.7',
        'USER': 'root',
        # ruleid: empty-password
        'PASSWORD': '',
    },
}

LOGIN_FORM = {
    'username': 'doctor',
    # ok: empty-password
    'password': '',
}
