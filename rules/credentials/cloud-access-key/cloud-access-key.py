# ruleid: cloud-access-key
client = connect(secret_id="AKIDn9aztrVU44XZYgudu0qAFrTBQ6Uzya1A", region="ap-shanghai")
# ok: cloud-access-key
client = connect(secret_id=os.environ["SECRET_ID"], region="ap-shanghai")
# ruleid: cloud-access-key the pair is one finding, at the secret
auth = oss2.Auth('LTAIq7Rw2Xn9Kd4Ts6Bv', 'w8Kd3Rz5Qn7Xp2Vb9Lt4Hc6Mf1Gj0S')
# ruleid: cloud-access-key
client = AcsClient('LTAIq7Rw2Xn9Kd4Ts6Bv', 'w8Kd3Rz5Qn7Xp2Vb9Lt4Hc6Mf1Gj0S', 'cn-hangzhou')
# ruleid: cloud-access-key Tencent
credential = Credential("AKIDn9aztrVU44XZYgudu0qAFrTBQ6Uzya1A", "q8Wd3Rz5Qn7Xp2Vb9Lt4Hc6Mf1Gj0Sk2")
