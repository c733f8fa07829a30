# ruleid: weak-password
mysql -uroot -proot his < init.sql
# ok: weak-password
mysql -h 127.0.0.1 -P 3306 -u root -p his < init.sql
# ruleid: weak-password
sqlplus his/his@orcl @init.sql
# ruleid: weak-password
export MYSQL_PWD=123456
# ok: weak-password
sshpass -f /run/secrets/password ssh deploy@his.local
# ruleid: weak-password
PASSWORD="${PASSWORD:-admin123}"
# ok: weak-password
case "${DB_PASSWORD:+has-password}" in '') echo "no password" ;; esac

# ruleid: weak-password
OPTIONS="-h 10.20.30.40 -uhis -phis123"
mysql $OPTIONS -e "select 1"
# ok: weak-password
SAFE="-h 10.20.30.40 -uhis -p$HIS_PASSWORD"
mysql $SAFE -e "select 1"
# ok: weak-password
if [ -z "$DB_PASS" ]; then DB_PASS=${DB_PASS:-$(cat /run/secrets/db)}; fi
# ok: weak-password
echo "mysql -u root -p\"\$MYSQL_ROOT_PASSWORD\" his"
# ruleid: weak-password
echo "mysql -u root -p\"his123\" his"
# ok: weak-password
echo "password: ${DB_PASSWORD:0:8}***"
# ok: weak-password nothing is set
DELETE_PASSWORD="${DELETE_PASSWORD:-}"
# ok: weak-password
LIS_PASSWORD=${LIS_PASSWORD:=}
