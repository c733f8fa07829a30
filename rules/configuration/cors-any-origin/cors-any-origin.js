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

// ruleid: cors-any-origin
const CORS_ORIGIN = process.env.CORS_ORIGIN || '*';
app.use(cors({ origin: CORS_ORIGIN }));
// ruleid: cors-any-origin
app.use(cors({ origin: process.env.CORS_ORIGIN || '*', credentials: true }));
// ok: cors-any-origin
app.use(cors({ origin: process.env.CORS_ORIGIN || 'https://his.hospital.internal' }));
// ruleid: cors-any-origin
const corsOptions = { credentials: true, origin: '*' };
// ok: cors-any-origin
const corsConfig = { credentials: true, origin: 'https://his.hospital.internal' };
// ruleid: cors-any-origin
config.cors = { origin: '*', allowMethods: 'GET,POST' };
// ruleid: cors-any-origin
app.use(cors({ origin: (origin, done) => done(null, true) }));
// ok: cors-any-origin
app.use(cors({ origin: (origin, done) => done(null, trusted.includes(origin)) }));
app.use(cors({
  // ruleid: cors-any-origin
  origin: function (ctx) {
    return ctx.header.origin;
  },
}));
app.use(cors({
  // ok: cors-any-origin
  origin: function (ctx) {
    if (trusted.includes(ctx.header.origin)) return ctx.header.origin;
    return false;
  },
}));
// ok: cors-any-origin what a chart is drawn from
const chart = { origin: '*' };
