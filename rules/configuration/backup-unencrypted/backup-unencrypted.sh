#!/bin/bash
# ruleid: backup-unencrypted
mysqldump --defaults-extra-file=/etc/his.cnf his > /backup/his.sql
# ruleid: backup-unencrypted
pg_dump his -f /backup/his.dump
# ok: backup-unencrypted
echo "mysqldump finished"
# ok: backup-unencrypted
command -v mysqldump >/dev/null 2>&1 || exit 1
# ok: backup-unencrypted
if command -v mysqldump &>/dev/null; then echo found; fi
# ok: backup-unencrypted
pg_dump --version 2>&1
# ruleid: backup-unencrypted
mysqldump \
  --single-transaction \
  his 2>/dev/null \
  | gzip -9 > "$DESTINATION"
# ok: backup-unencrypted no rows in it
pg_dump --schema-only his > "$SCHEMA"
# ok: backup-unencrypted
mysqldump "${ARGUMENTS[@]}" > "$FOLDER/mysql-schema.sql"
