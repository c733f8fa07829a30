class ReportStore {
    void open(OSS client, String bucket) {
        // ruleid: public-bucket
        client.setBucketAcl(bucket, CannedAccessControlList.PublicRead);
        // ok: public-bucket
        client.setBucketAcl(bucket, CannedAccessControlList.Private);
    }
}
