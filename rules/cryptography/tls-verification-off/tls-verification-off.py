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
session = requests.Session()
# ruleid: tls-verification-off
session.verify = False
strict = ssl.create_default_context()
# ruleid: tls-verification-off
strict.check_hostname = False
# ruleid: tls-verification-off
strict.verify_mode = ssl.CERT_NONE
# ruleid: tls-verification-off
pool = urllib3.PoolManager(cert_reqs="CERT_NONE")
# ruleid: tls-verification-off
client.set_missing_host_key_policy(paramiko.AutoAddPolicy())
# ruleid: tls-verification-off
ssl._create_default_https_context = ssl._create_unverified_context
