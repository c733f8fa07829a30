# ruleid: weak-password
password = "123456"
# ruleid: weak-password
r = redis.Redis(host="cache.his.local", password="redis123")
# ok: weak-password
password_min_length = "123456"
db = pymysql.Connect(host="10.20.30.41",
                     port=3306,
                     # ok: weak-password what is given by name stands at no place
                     user='reader',
                     # ruleid: weak-password
                     password='yl123')
# ok: weak-password the name of an encoding
password = password.encode("utf-8")
# ok: weak-password
archive.setpassword(given_key.encode('gbk'))
# ok: weak-password a code for an error
WEAK_PASSWORD = "REG_004"

def seed(db):
    # ruleid: weak-password
    create(db, UserCreate(username="admin", email="it@his.local", password="password"))
    # ok: weak-password what the fields of a form are called
    fields = {"username": "username", "password": "password"}


class LoginForm(BaseModel):
    phone: str

    model_config = {
        "json_schema_extra": {
            "example": {
                "phone": "13800138000",
                # ok: weak-password the example of an interface's description
                "password": "password123",
            }
        }
    }


DEFAULTS = {
    "nurse": {
        # ruleid: weak-password
        "password": "password123",
    }
}
