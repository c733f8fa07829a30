#!/bin/sh
docker run \
--name exchange \
-p 8999:8999 \
--privileged=true \
-v ./conf:/app/conf \
-d his-exchange:2.1

docker run \
--name web \
-d his-web:1.0

useradd --privileged=true ops
