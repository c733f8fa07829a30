module.exports = () => ({ keys: 'set-in-environment' });
