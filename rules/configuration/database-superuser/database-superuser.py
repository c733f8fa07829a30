import pymysql
# ruleid: database-superuser
connection = pymysql.connect(host="10.20.30.40", user="root", password=password())
# ok: database-superuser
reports = pymysql.connect(host="10.20.30.40", user="his_reports", password=password())
