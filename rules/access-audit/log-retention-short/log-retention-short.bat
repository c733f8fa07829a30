@echo off
rem ruleid: log-retention-short
forfiles /p D:\his\logs /s /m *.log /d -15 /c "cmd /c del @path"
rem ok: log-retention-short
forfiles /p D:\his\backup /s /m *.bak /d -15 /c "cmd /c del @path"
