const express = require('express');
const router = express.Router();
const db = require('../database/index');

// Registrations are visits here, and the project has a function of its own that runs statements.
router.get('/getAllRegisterInfo', (req, res) => {
  let sql = `select r.registerId,r.userName,d.department department,r.phone,r.idcard from register r,departments d where r.state=${req.query.state} and r.departmentId=d.departmentId`;
  db(sql, (err, results) => {
    if (err) throw err;
    res.send({ status: 0, data: results });
  });
});

// The caller's own row.
router.get('/getOwnInfo', (req, res) => {
  let sql = `select userName,phone,idcard from register where registerId=${req.user.id}`;
  db(sql, (err, results) => {
    if (err) throw err;
    res.send({ status: 0, data: results[0] });
  });
});

// A number of rows.
router.get('/countRegisterInfo', (req, res) => {
  const sql = 'select count(idcard) as total from register';
  db(sql, (err, results) => res.send({ status: 0, data: results[0] }));
});

// A log has the statement, not its rows.
router.get('/getRegisterStatement', (req, res) => {
  const sql = 'select userName,phone,idcard from register';
  console.log(sql);
  res.send({ status: 0, data: [] });
});

module.exports = router;
