// ruleid: tls-version-old
https.createServer({ minVersion: 'TLSv1.2' });
// ok: tls-version-old
https.createServer({ minVersion: 'TLSv1.2' });
// ruleid: tls-version-old
https.createServer({ secureProtocol: 'TLSv1_2_method' });
// ok: tls-version-old
https.createServer({ secureProtocol: 'TLSv1_2_server_method' });
