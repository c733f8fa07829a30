const libxmljs = require('libxmljs');
// ruleid: xxe
const order = libxmljs.parseXml(body, { noent: true });
// ok: xxe
const safe = libxmljs.parseXml(body, { noblanks: true });
