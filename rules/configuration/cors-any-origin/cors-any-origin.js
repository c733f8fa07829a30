// ruleid: cors-any-origin
app.use(cors());
// ok: cors-any-origin
app.use(cors({ origin: 'https://his.hospital.internal' }));
// ruleid: cors-any-origin
res.setHeader('Access-Control-Allow-Origin', '*');
// ruleid: cors-any-origin
res.header('Access-Control-Allow-Origin', req.headers.origin);
// A request header of that name does nothing.
// ok: cors-any-origin
axios.get('/api/patients', { headers: { 'Access-Control-Allow-Origin': '*' } });
const { Server } = require('socket.io');
// ruleid: cors-any-origin
const io = new Server(server, { cors: { origin: '*' } });
// ok: cors-any-origin
const own = new Server(server, { cors: { origin: 'https://his.example.org' } });
