# ruleid: hardcoded-password
DB_PASSWORD = "Kq7#mVx2pL9w"
# ruleid: hardcoded-password
conn = pymysql.connect(host="db.his.local", user="his_app", password="tR8vZ!q3LmN5", database="his")
# ruleid: hardcoded-password
engine = create_engine("mysql+pymysql://his_app:Hs8nW2kQv5Tz@db.his.local:3306/his")
# ok: hardcoded-password
password = os.environ["DB_PASSWORD"]
# ruleid: hardcoded-password the default of a look-up
password = os.getenv("DB_PASSWORD", "Zt6%hWq9LmX3")
# ok: hardcoded-password
password = os.getenv("DB_PASSWORD", "")
# ok: hardcoded-password
password_field = "password"
# ok: hardcoded-password
url = "postgresql://%s:%s@%s/his" % (user, password, host)
# ok: hardcoded-password
parser.add_argument("--password", help="password of the database")
# ok: hardcoded-password
password = getpass.getpass("Password: ")

# ruleid: hardcoded-password the code of a mail service
smtp_password = "TQVXKRMZWPGHBNCD"
# ok: hardcoded-password the name of a setting
smtp_password = "SMTPPASSWORDNAME"
PAIRS = [
    # ok: hardcoded-password code that a script writes elsewhere
    ("u.set_password('short')", "u.set_password('Vq7!mTrk92Lw')"),
]
# ruleid: hardcoded-password
u.set_password('Vq7!mTrk92Lw')
