#!/bin/sh
# ok: admin-console-exposed
# -Dcom.sun.management.jmxremote.authenticate=false
# ruleid: admin-console-exposed
JAVA_OPTS="-Dcom.sun.management.jmxremote.port=9010 -Dcom.sun.management.jmxremote.authenticate=false"
java $JAVA_OPTS -jar his.jar
