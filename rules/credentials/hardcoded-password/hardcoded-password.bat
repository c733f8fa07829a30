@echo off
rem ruleid: hardcoded-password
set DB_PASSWORD=Kq7mVx2pL9wT
rem ruleid: hardcoded-password
sqlcmd -S db.his.local -U his_app -P tR8vZq3LmN5x -i init.sql
rem ok: hardcoded-password
sqlcmd -S db.his.local -E -i init.sql
rem ruleid: hardcoded-password
expdp his_backup/Zt6hWq9LmX3p@his directory=DP dumpfile=his.dmp
rem ruleid: hardcoded-password
net use \\files.his.local\backup Hs8nW2kQv5Tz /user:his\backup
rem ok: hardcoded-password
net use \\files.his.local\backup * /user:his\backup
rem ok: hardcoded-password
set /p DB_PASSWORD=Password:
rem ok: hardcoded-password
sqlcmd -S db.his.local -U his_app -P %DB_PASSWORD% -i init.sql
