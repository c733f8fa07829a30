# ruleid: cors-any-origin
CORS_ALLOW_ALL_ORIGINS = True
# ok: cors-any-origin
# CORS_ORIGIN_ALLOW_ALL = True
# ruleid: cors-any-origin
app.add_middleware(CORSMiddleware, allow_origins=["*"], allow_methods=["*"])
# ok: cors-any-origin
app.add_middleware(CORSMiddleware, allow_origins=["https://his.hospital.internal"], allow_methods=["*"])
# ruleid: cors-any-origin
CORS(app)
CORS(app, resources={
    r"/api/*": {
        # ruleid: cors-any-origin
        "origins": "*",  # every ward
        "methods": ["GET", "POST"],
    }
})
# ruleid: cors-any-origin
CORS(app, origins="*", supports_credentials=True)
# ok: cors-any-origin
CORS(app, resources={r"/*": {"origins": ["https://his.hospital.internal"], "allow_headers": "*"}})


class Settings(BaseSettings):
    # ruleid: cors-any-origin
    BACKEND_CORS_ORIGINS: list[str] = ["*"]
    # ok: cors-any-origin
    CORS_ORIGINS: list[str] = ["https://his.hospital.internal"]


# ruleid: cors-any-origin
ORIGINS = os.getenv("CORS_ORIGINS", "*").split(",")
# ok: cors-any-origin hosts are no origins
ALLOWED_HOSTS = ["*"]
