import pymysql
# ruleid: database-superuser
connection = pymysql.connect(host="10.20.30.40", user="root", password=password())
# ok: database-superuser
reports = pymysql.connect(host="10.20.30.40", user="his_reports", password=password())
class Settings:
    # ruleid: database-superuser
    MYSQL_USER = 'root'
    # ok: database-superuser
    REPORT_USER = 'root'
app.config.update(
    DB_NAME='ward',
    # ruleid: database-superuser
    DB_USER='postgres',
)
# ok: database-superuser
app.config.update(DB_USER='ward_app')
class BaseServiceSettings(BaseSettings):
    # ruleid: database-superuser
    DATABASE_USER: str = "root"
    # ok: database-superuser
    REPORT_USER: str = "root"
db_config = {
    'host': '10.20.30.40',
    # ruleid: database-superuser
    'user': 'root',
    'password': password(),
}
# ruleid: database-superuser
ward = pymysql.connect("10.20.30.40", "root", password(), "ward")
# ok: database-superuser
ward = pymysql.connect("10.20.30.40", "ward_app", password(), "root")
# ruleid: database-superuser
old = cx_Oracle.connect("system", password(), "10.20.30.40/his")
class Address(BaseSettings):
    # ruleid: database-superuser
    DATABASE_URL: str = Field(default="mysql+pymysql://root:{password}@10.20.30.40:3306/ward")
    # ok: database-superuser
    REPORT_URL: str = Field(default="mysql+pymysql://ward_app:{password}@10.20.30.40:3306/root")

# ruleid: database-superuser
POSTGRESQL_USER = "postgres"
# ruleid: database-superuser
PG_USER = os.environ.get("PG_USER") or "postgres"
# ruleid: database-superuser
HIS_DB_USER: str = os.getenv("HIS_DB_USER", "root")
DATABASES = {
    "lis": {
        "ENGINE": "mssql",
        # ruleid: database-superuser
        "USER": config("LIS_USER", default="sa"),
    },
    "pacs": {
        # ok: database-superuser
        "USER": config("PACS_USER", default="pacs_reader"),
    },
}
# ok: database-superuser
DB_USERS = os.getenv("DB_USERS", "root")
