// ruleid: tls-version-old
val context = SSLContext.getInstance("TLSv1.2")
