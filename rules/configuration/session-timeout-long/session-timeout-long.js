// ruleid: session-timeout-long
config.session = { key: '_WARD_', maxAge: 24 * 3600 * 1000, httpOnly: true, renew: true };

app.use(session({
  secret: process.env.SESSION_SECRET,
  resave: false,
  // ruleid: session-timeout-long
  cookie: { httpOnly: true, maxAge: 1000 * 60 * 60 * 8 },
}));

// ruleid: session-timeout-long
app.use(session({ key: 'ward', maxAge: 86400000 }, app));

// ok: session-timeout-long half an hour
app.use(session({ secret: secret(), cookie: { maxAge: 30 * 60 * 1000 } }));
// ok: session-timeout-long
app.use(session({ secret: secret(), cookie: { maxAge: 1800000 } }));
// ok: session-timeout-long what a browser keeps of files
app.use(serve('public', { maxAge: 86400000 }));
// ok: session-timeout-long no session
res.cookie('theme', theme, { maxAge: 365 * 24 * 3600 * 1000 });
