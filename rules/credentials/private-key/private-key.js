// ruleid: private-key
const privateKey = 'MIICdQIBADANBgkqhkiG9w0BAQEFAASCbHdvW/RI9BV/+th4HvDbPsEkEOfRhhXS\n' +
  'zc6pYQ+fNvPgK24e2xlZ1wav0idCcAAgntv7c1uzSfbiQrE1T9bJmhIqPlrLqGdQ';
// ok: private-key
const publicKey = 'MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBJXanluPkc4j/rFyXkiJ+aGtOY2JVYP\n' +
  'zgXfjcWAXH0ki61LPH7rATBYRTM9Uk==';
