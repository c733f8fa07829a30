#!/bin/bash
# ruleid: backup-unencrypted
mysqldump --defaults-extra-file=/etc/his.cnf his > /backup/his.sql
# ruleid: backup-unencrypted
pg_dump his -f /backup/his.dump
# ok: backup-unencrypted
echo "mysqldump finished"
