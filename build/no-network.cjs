// Stands in for the module `net` in every bundle: the protocol library offers pipes and sockets beside IPC and standard streams, and the product must not be able to open one.
function refuse() {
  throw new Error('HIS Guard opens no network connection');
}

module.exports = { createServer: refuse, createConnection: refuse, connect: refuse, Socket: class Socket {} };
