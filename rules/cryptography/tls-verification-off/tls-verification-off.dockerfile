FROM node:20.11.1
# ruleid: tls-verification-off
ENV NODE_TLS_REJECT_UNAUTHORIZED=0
# ok: tls-verification-off
# RUN curl -k https://files.hospital.internal/driver.tar.gz
# ruleid: tls-verification-off
RUN curl -k https://files.hospital.internal/driver.tar.gz -o driver.tar.gz
# ok: tls-verification-off
RUN curl --cacert ca.pem https://files.hospital.internal/driver.tar.gz -o driver.tar.gz
