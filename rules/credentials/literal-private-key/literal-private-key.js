const { sm2 } = require('sm-crypto');

// ruleid: literal-private-key
const report = sm2.doDecrypt(received, '5b0f3a9d2c7e4186f0b1a2c3d4e5f60718293a4b5c6d7e8f9012a3b4c5d6e7f8', 1);
// ruleid: literal-private-key
const signature = sm2.doSignature(text, '5b0f3a9d2c7e4186f0b1a2c3d4e5f60718293a4b5c6d7e8f9012a3b4c5d6e7f8', { hash: true });
// ok: literal-private-key
const opened = sm2.doDecrypt(received, keyFromServer, 1);
// ok: literal-private-key
const sealed = sm2.doEncrypt(text, '04a1b2c3d4e5f60718293a4b5c6d7e8f9012a3b4c5d6e7f85b0f3a9d2c7e4186f0', 1);
