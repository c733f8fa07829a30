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
