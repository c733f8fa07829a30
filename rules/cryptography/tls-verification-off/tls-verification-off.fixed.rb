# ruleid: tls-verification-off
http.verify_mode = OpenSSL::SSL::VERIFY_PEER
# ok: tls-verification-off
# http.verify_mode = OpenSSL::SSL::VERIFY_NONE
