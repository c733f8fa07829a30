# ruleid: cloud-access-key
export AWS_ACCESS_KEY_ID=AKIAT7YOLRQCRVSOJNMQ
# ok: cloud-access-key
export AWS_REGION=cn-north-1
