async function open(client, bucket) {
  // ruleid: public-bucket
  await client.putBucketACL(bucket, 'public-read')
  // ok: public-bucket
  await client.putBucketACL(bucket, 'private')
  // ruleid: public-bucket
  await s3.send(new PutObjectCommand({ Bucket: bucket, Key: 'report.pdf', ACL: 'public-read' }))
}
