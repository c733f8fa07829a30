// ruleid: tls-version-old
const options = { secureProtocol: 'TLSv1_2_method' };
// ok: tls-version-old
const modern = { secureProtocol: 'TLSv1_2_method' };
