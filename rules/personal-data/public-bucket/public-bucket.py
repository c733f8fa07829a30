import oss2


def open_bucket(bucket, s3):
    # ruleid: public-bucket
    bucket.put_bucket_acl(oss2.BUCKET_ACL_PUBLIC_READ)
    # ok: public-bucket
    bucket.put_bucket_acl(oss2.BUCKET_ACL_PRIVATE)
    # ruleid: public-bucket
    s3.put_object(Bucket="report", Key="1.pdf", ACL="public-read")
