#!/bin/sh
# ruleid: service-bound-everywhere
docker run -d --name his-mysql -p 3306:3306 mysql:8.0.36
# ok: service-bound-everywhere
docker run -d --name his-redis -p 127.0.0.1:6379:6379 redis:7.2.4
# ok: service-bound-everywhere
docker run -d --name his-web -p 443:443 his-web:1.0
# ruleid: service-bound-everywhere
java -agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=*:5005 -jar his.jar
# ok: service-bound-everywhere
java -agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=127.0.0.1:5005 -jar his.jar
