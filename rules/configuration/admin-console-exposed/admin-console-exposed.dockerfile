FROM tomcat:9.0.85
# ruleid: admin-console-exposed
ENV CATALINA_OPTS="-Dcom.sun.management.jmxremote.port=9010 -Dcom.sun.management.jmxremote.authenticate=false"
