// ruleid: tls-version-old
https.createServer({ minVersion: 'TLSv1.2' });
// ok: tls-version-old
https.createServer({ minVersion: 'TLSv1.2' });
