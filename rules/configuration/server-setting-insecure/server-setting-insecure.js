const mysql = require('mysql');

const pool = mysql.createPool({
  host: '10.20.30.40',
  // ruleid: server-setting-insecure
  multipleStatements: true,
});

const plain = mysql.createPool({
  // ok: server-setting-insecure
  multipleStatements: false,
});

module.exports = { pool, plain };
