#!/bin/bash
# 每日备份
mysqldump -h db.example.cn --defaults-extra-file=/etc/his.cnf his > /backup/his.sql
# ruleid: backup-to-netdisk
bypy upload /backup/his.sql /his/
# ruleid: backup-to-netdisk
rclone copy /backup onedrive:his
# ok: backup-to-netdisk
rclone copy /backup nas:his
# ok: backup-to-netdisk
rsync -a /backup backup.example.cn:/his
