// ruleid: cors-any-origin
app.use(cors({ origin: true, credentials: true }));
