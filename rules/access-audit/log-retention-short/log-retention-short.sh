#!/bin/sh
# ruleid: log-retention-short
find /data/his/logs -name "*.log" -mtime +30 -delete
# ruleid: log-retention-short
find /var/log/his -type f -mtime +7 | xargs rm -f
# ok: log-retention-short
find /data/his/logs -name "*.log" -mtime +200 -delete
# ok: log-retention-short
find /data/backup -name "*.dmp" -mtime +7 -delete
# ok: log-retention-short
find /data/his/logs -name "*.log" -mtime +1 -exec gzip {} \;
# ruleid: log-retention-short
pm2 set pm2-logrotate:retain 30
