#!/bin/sh
# ruleid: container-privileged
docker run --privileged --name agent monitor-agent:1.4
# ok: container-privileged
docker run -d --name web -p 8080:8080 his-web:1.0
# ok: container-privileged
docker run -d --privileged=false his-web:1.0
# ok: container-privileged
docker exec --privileged web id
# ok: container-privileged
docker pull his-web:1.0; useradd --privileged ops
# ok: container-privileged
# docker run --privileged old-agent:1.0
