@echo off
rem The command line of HIS Guard: with Node where there is one that is new enough, else with the editor's own runtime.
setlocal
where node >nul 2>nul || goto runtime
node -e "process.exit(Number(process.versions.node.split('.')[0])>=20?0:1)" >nul 2>nul || goto runtime
node "%~dp0..\hisguard.cjs" %*
exit /b %errorlevel%
:runtime
if not defined HISGUARD_RUNTIME goto missing
set ELECTRON_RUN_AS_NODE=1
"%HISGUARD_RUNTIME%" "%~dp0..\hisguard.cjs" %*
exit /b %errorlevel%
:missing
echo hisguard: Node.js 20 or later is needed, or the integrated terminal of VS Code. 1>&2
exit /b 127
