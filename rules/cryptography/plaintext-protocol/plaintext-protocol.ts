// ruleid: plaintext-protocol
export const baseURL = 'http://10.20.30.68:8080';
// ok: plaintext-protocol
export const siteUrl = 'http://www.hospital-website.cn';
