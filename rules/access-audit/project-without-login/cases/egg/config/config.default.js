'use strict';

module.exports = appInfo => {
  const config = exports = {};
  config.middleware = [ 'errorHandler', 'authentication' ];
  config.cluster = { listen: { port: 7001 } };
  return config;
};
