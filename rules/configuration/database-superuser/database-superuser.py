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
