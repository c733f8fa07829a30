from pydantic import BaseModel, Field

# ruleid: password-length-short
AUTH_PASSWORD_VALIDATORS = []


class UserCreate(BaseModel):
    # ruleid: password-length-short
    password: str = Field(..., min_length=6, max_length=64)
    # ok: password-length-short
    name: str = Field(..., min_length=2)


class LoginRequest(BaseModel):
    # ok: password-length-short
    password: str = Field(..., min_length=1)


def check(password, code):
    # ruleid: password-length-short
    if len(password) < 6:
        raise ValueError()
    # ok: password-length-short
    if len(code) < 6:
        raise ValueError()


class AccountForm(forms.ModelForm):
    # ruleid: password-length-short
    password2 = forms.CharField(max_length=18, min_length=6)
    # ok: password-length-short
    new_password = forms.CharField(min_length=10)
    # ok: password-length-short
    name = forms.CharField(min_length=2)

    def clean_password(self):
        password = self.cleaned_data.get("password")
        # ruleid: password-length-short
        if re.match('^[a-zA-Z]\w{5,17}$', password):
            return password
        # ok: password-length-short
        if re.match('^[a-zA-Z]\w{11,31}$', password):
            return password
        # ok: password-length-short
        return re.match('^[a-zA-Z]\w{1,17}$', name)


class LoginForm(forms.Form):
    # ok: password-length-short
    password = forms.CharField(min_length=6)

@router.post("/account")
async def register(
    phone: str = Form(..., min_length=11),
    # ruleid: password-length-short
    password: str = Form(..., min_length=6, max_length=72, description="口令"),
):
    return create(phone, password)


@router.post("/session")
async def login(
    phone: str = Form(..., min_length=11),
    # ok: password-length-short
    password: str = Form(..., min_length=6, max_length=72),
):
    return find(phone, password)


@router.post("/account/strong")
async def register_strong(
    # ok: password-length-short
    password: str = Form(..., min_length=10),
):
    return create(password)


def create_user(data):
    # ruleid: password-length-short
    if not data.get('password') or len(data.get('password', '')) < 6:
        raise ValueError
    # ok: password-length-short
    if len(data.get('current_password', '')) < 6:
        raise ValueError
    # ok: password-length-short
    if len(data.get('username', '')) < 4:
        raise ValueError
    # ok: password-length-short
    if len(data['password']) < 8:
        raise ValueError
    # ruleid: password-length-short
    if len(data['password'].strip()) < 6:
        raise ValueError
