export const config = {
  // ruleid: datastore-without-auth
  redis: { client: { port: 6379, host: '10.20.1.8', password: '', db: 0 } },
};
// ok: datastore-without-auth
export const guarded = { redis: { client: { port: 6379, host: '10.20.1.8', password: secretOf('redis'), db: 0 } } };
// ok: datastore-without-auth the file gives a password to the clients of its addresses
export const cache = new Redis('redis://10.20.1.8:6379', { password: secretOf('redis') });
// ok: datastore-without-auth
export const other = new Redis({ host: '10.20.1.8', port: 6379, password: secretOf('redis') });
// ok: datastore-without-auth nothing is connected to
export const form = { redisForm: { name: '', password: '' } };
