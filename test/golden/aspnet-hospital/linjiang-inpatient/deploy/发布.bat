@echo off
rem 发布到生产服务器
net use \\192.168.10.5\wwwroot /user:deploy Deploy@2024
xcopy /s /y publish \\192.168.10.5\wwwroot
sqlcmd -S 192.168.10.5 -U %DB_USER% -P %DB_PASSWORD% -i Database\初始化.sql
