'use strict';

module.exports = appInfo => {
  const config = exports = {};
  config.middleware = [ 'errorHandler', 'gzip' ];
  config.cluster = { listen: { port: 7001 } };
  return config;
};
