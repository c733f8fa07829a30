rem ruleid: weak-password
osql -U sa -P sa -i init.sql
rem ruleid: weak-password
imp his/his123@orcl file=his.dmp full=y
rem ok: weak-password
mysql -uroot -p%MYSQL_PWD% his < init.sql

rem ok: weak-password
if "%%A"=="DB_PASSWORD" set "DB_PASS=%%B"
