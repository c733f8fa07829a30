#!/bin/sh
# ruleid: log-off
docker run -d --log-driver none registry.his.local/his:1.8.0
# ok: log-off
docker run -d --log-driver syslog registry.his.local/lis:1.8.0
