#!/bin/sh
# ok: tls-verification-off
# curl -k https://files.hospital.internal/driver.tar.gz
# ruleid: tls-verification-off
curl -k https://files.hospital.internal/driver.tar.gz -o driver.tar.gz
# ruleid: tls-verification-off
wget -q https://files.hospital.internal/driver.tar.gz --no-check-certificate
