# ruleid: tls-version-old
context = ssl.SSLContext(ssl.PROTOCOL_TLSv1)
# ok: tls-version-old
context = ssl.SSLContext(ssl.PROTOCOL_TLSv1_2)
# ok: tls-version-old
# ssl.PROTOCOL_SSLv3
# ruleid: tls-version-old
context.minimum_version = ssl.TLSVersion.TLSv1
