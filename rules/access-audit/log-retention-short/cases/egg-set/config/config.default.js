module.exports = () => ({ logrotator: { maxDays: 200 } });
