class Keys {
    // ok: private-key headers without material
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";
    // ruleid: private-key
    String key = "-----BEGIN PRIVATE KEY-----\ntxz5Qyy3PwkblpK5dWZZQA1I9au7uZY6Hunx7JfnbETFyUXIgkdV6ZT7Z45zTVei\nszXT5U/95cn/aEC0qk9hyIFE2n1QMtGQvcgolOBm1Xit4FUIB1DFNaJAntCWtvFE\n-----END PRIVATE KEY-----";
    // ruleid: private-key put together from lines
    String privateKey = "MIICdQIBADANBgkqhkiG9w0BAQEFAASCi6bkFrp6F49XSeR2rQNb/n3Nmq7SGMOQ" +
        "Hn2YjdNeAkq88fE0VUzwl/NER0U9JyL4jfnXmJ3AR9L5/Es84Prd1IQQ8/0gjhTt";
}
