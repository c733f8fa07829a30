module.exports = { devServer: { before(app) { app.use(cors()); } } };
