# ruleid: tls-verification-off
requests.post("https://insurance.hospital.internal/api", json=order(number), verify=False)
# ok: tls-verification-off
requests.post("https://insurance.hospital.internal/api", json=order(number), verify="/etc/his/ca.pem")
# ok: tls-verification-off
# requests.get(url, verify=False)
# ruleid: tls-verification-off
context = ssl._create_unverified_context()
# ok: tls-verification-off
"""requests.get(url, verify=False)"""
