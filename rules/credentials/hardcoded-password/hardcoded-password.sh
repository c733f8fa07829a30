#!/bin/sh
# ruleid: hardcoded-password
export PGPASSWORD=Kq7#mVx2pL9w
# ok: hardcoded-password
export PGPASSWORD=$(cat /run/secrets/pg)
# ok: hardcoded-password
MYSQL_PWD="$DB_PASSWORD"
# ruleid: hardcoded-password
mysqldump -uhis_backup -ptR8vZq3LmN5x his > his.sql
# ok: hardcoded-password
mysqldump -uhis_backup -p his > his.sql
# ok: hardcoded-password
mysqldump -uhis_backup -p"$DB_PASSWORD" his > his.sql
# ruleid: hardcoded-password
sshpass -p 'Zt6%hWq9LmX3' scp his.sql backup.his.local:/backup
# ruleid: hardcoded-password
curl -u his_app:Hs8nW2kQv5Tz https://interface.his.local/api
# ok: hardcoded-password
curl -u "$USER:$TOKEN" https://interface.his.local/api
# ruleid: hardcoded-password
sqlplus his_backup/Gk3xTr8wNz6Q@//db.his.local:1521/his @backup.sql
# ok: hardcoded-password
sqlplus / as sysdba @backup.sql
# ruleid: hardcoded-password
redis-cli -h cache.his.local -a Ry7kPz3vQ1tX info
# ok: hardcoded-password
docker run --name his -p 8080:8080 his:1.0
# ruleid: hardcoded-password
java -jar his.jar --spring.datasource.password=Vw4tzQ8rJm2K
# ruleid: hardcoded-password
echo "deploy:Qn5wHt7zKx2M" | chpasswd
