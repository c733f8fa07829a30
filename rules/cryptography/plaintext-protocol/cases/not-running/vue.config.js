module.exports = { devServer: { proxy: { '/api': { target: 'http://10.20.30.70' } } } };
const baseUrl = 'http://10.20.30.70';
