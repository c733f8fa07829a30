// ruleid: tls-verification-off
const agent = new https.Agent({ rejectUnauthorized: true });
// ok: tls-verification-off
const own = new https.Agent({ ca: fs.readFileSync('ca.pem') });
// ruleid: tls-verification-off
process.env.NODE_TLS_REJECT_UNAUTHORIZED = '1';
// ok: tls-verification-off
const hint = 'rejectUnauthorized: false';
