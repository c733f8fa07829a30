import jwt
# ruleid: hardcoded-cipher-key
SECRET_KEY = "his-signing-secret-2024"
# ruleid: hardcoded-cipher-key
token = jwt.encode({"id": 1}, "his-signing-secret-2024", algorithm="HS256")
# ok: hardcoded-cipher-key
token = jwt.encode({"id": 1}, settings.SECRET_KEY, algorithm="HS256")
# ok: hardcoded-cipher-key
key = "patient"
# It runs until somebody changes it, and everybody can read it here.
# ruleid: hardcoded-cipher-key
SECRET_KEY: str = "your-secret-key-change-in-production"
# ok: hardcoded-cipher-key
SECRET_KEY: str = "your-secret-key"
# ok: hardcoded-cipher-key what comes back where the padding is wrong
opened = cipher.decrypt(sealed, b'error')
class Settings(BaseSettings):
    # ruleid: hardcoded-cipher-key
    SECRET_KEY: str = Field(default="your-secret-key-change-in-production", description="JWT密钥")
    # ok: hardcoded-cipher-key
    JWT_SECRET_KEY: str = Field(..., description="his-signing-secret-2024")
# ruleid: hardcoded-cipher-key
app.config["SECRET_KEY"] = os.environ.get("SECRET_KEY") or "dev-secret"
# ruleid: hardcoded-cipher-key
JWT_SECRET_KEY = os.getenv("JWT_SECRET_KEY", "your-jwt-secret")
# ok: hardcoded-cipher-key an outside service gives the right one
OPENAI_SECRET_KEY = os.getenv("OPENAI_SECRET_KEY", "your-secret-key")
# ok: hardcoded-cipher-key there is none
SESSION_SECRET = os.getenv("SESSION_SECRET", "none")
