class Storage {
    // ruleid: cloud-access-key
    private static final String ACCESS_KEY_SECRET = "bwuzCUMSqAv2Lc01ZHiClzK17xJVHc";
    // ok: cloud-access-key the key of the provider's own documentation
    String sample = "AKIAIOSFODNN7EXAMPLE";
    // ok: cloud-access-key a name
    String SECRET_ACCESS_KEY_NAME = "his.storage.secretAccessKey";
    // ruleid: cloud-access-key
    String azure = "DefaultEndpointsProtocol=https;AccountName=his;AccountKey=yP/ng386xTPoXAZ8sQONT4LLkL43eVhSKWKJ4Q/CYqscl+72SBddCe9v/cqwl2XjoxjKBIQaTvxfrMOXUW8YEa==;EndpointSuffix=core.chinacloudapi.cn";
}
