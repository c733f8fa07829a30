const logger = require('log4js').getLogger('registration')

function search(req, res) {
  // ruleid: log-injection
  logger.info('search ' + req.query.keyword)
  // ok: log-injection
  logger.info('search ' + JSON.stringify(req.query.keyword))
  // ok: log-injection
  logger.info('page ' + Number(req.query.page))
  // ok: log-injection
  logger.info('search')
}
