@echo off
rem ok: admin-console-exposed
rem -Dcom.sun.management.jmxremote.authenticate=false
rem ruleid: admin-console-exposed
set JAVA_OPTS=-Dcom.sun.management.jmxremote.authenticate=false
