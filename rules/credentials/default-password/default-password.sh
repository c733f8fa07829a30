# ruleid: default-password
sqlplus scott/tiger@orcl @init.sql
# ok: default-password
sqlplus his_app/$HIS_PASSWORD@orcl @init.sql
# ruleid: default-password
curl -u elastic:changeme http://es.his.local:9200/_cat/indices
# One pair, one finding: at the secret.
# ok: default-password
MINIO_ACCESS_KEY="${MINIO_ACCESS_KEY:-minioadmin}"
# ruleid: default-password
MINIO_SECRET_KEY="${MINIO_SECRET_KEY:-minioadmin}"
