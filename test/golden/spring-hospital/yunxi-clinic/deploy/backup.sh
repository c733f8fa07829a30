#!/bin/bash
# 每日备份
set -e
DAY=$(date +%F)
mysqldump -h 10.20.1.15 -ubackup -pBk#2022clinic clinic > /backup/clinic-$DAY.sql
mysql -h 10.20.1.15 -u"$DB_USER" -p"$DB_PASSWORD" -e 'select 1'
