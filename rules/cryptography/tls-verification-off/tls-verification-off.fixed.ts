// ruleid: tls-verification-off
request({ url, strictSSL: true });
