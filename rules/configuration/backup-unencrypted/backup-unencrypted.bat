rem ok: backup-unencrypted
where mysqldump >nul 2>&1 && set "DUMP=mysqldump"
rem ruleid: backup-unencrypted
mysqldump -u backup his > D:\backup\his.sql
