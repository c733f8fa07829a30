# ruleid: plaintext-protocol
requests.post("http://10.20.30.69/his/charge", json=order)
# ok: plaintext-protocol
requests.post("https://10.20.30.69/his/charge", json=order)
