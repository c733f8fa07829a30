module.exports = appInfo => {
  const config = exports = {};
  config.session = { key: '_WARD_', maxAge: 1800000, httpOnly: true };
  // ruleid: csrf-check-off
  config.security = {
    csrf: false,
  };
  return config;
};

module.exports = appInfo => {
  const config = {};
  // ruleid: csrf-check-off
  config.security = { csrf: { enable: false }, domainWhiteList: [ 'http://ward.example.cn' ] };
  return config;
};

module.exports = appInfo => {
  const config = {};
  config.jwt = { secret: process.env.JWT_SECRET };
  // ok: csrf-check-off tokens in a header
  config.security = { csrf: { enable: false } };
  return config;
};

module.exports = appInfo => {
  const config = {};
  // ok: csrf-check-off
  config.security = { csrf: { ignoreJSON: true } };
  return config;
};
