# ruleid: cloud-access-key
client = connect(secret_id="AKIDn9aztrVU44XZYgudu0qAFrTBQ6Uzya1A", region="ap-shanghai")
# ok: cloud-access-key
client = connect(secret_id=os.environ["SECRET_ID"], region="ap-shanghai")
