# ruleid: plaintext-protocol
requests.post("http://10.20.30.69/his/charge", json=order)
# ok: plaintext-protocol
requests.post("https://10.20.30.69/his/charge", json=order)
# ruleid: plaintext-protocol
client = httpx.AsyncClient(timeout=3, base_url="http://10.20.30.69")
# ruleid: plaintext-protocol
answer = requests.request("POST", "http://10.20.30.69/charge", json=order)
# ruleid: plaintext-protocol
reply = urllib.request.urlopen("http://10.20.30.69/charge")
# ruleid: plaintext-protocol
CHARGE_URL = "http://10.20.30.69/charge"
# ok: plaintext-protocol
requests.post(f"http://{host}/charge", json=order)
# ok: plaintext-protocol
coding = Coding(system="http://terminology.hospital-vendor.cn/order")
# ok: plaintext-protocol
help_url = "http://www.hospital-vendor.cn/manual"
# ok: plaintext-protocol
probe_url = "http://127.0.0.1:9000/health"
