FROM mysql:8.0.36
# ruleid: datastore-without-auth
ENV MYSQL_ALLOW_EMPTY_PASSWORD=yes
# ok: datastore-without-auth
ENV MYSQL_DATABASE=his
