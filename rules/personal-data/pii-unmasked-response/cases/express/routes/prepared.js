const router = require('express').Router();
const { ok, fail, SuccessModel } = require('../utils/answer');
const { getDb } = require('../database/index');

// reported: a prepared statement that is run, in an envelope of another file
router.get('/patients/prepared', authenticate, (req, res) => {
  const rows = getDb().prepare('SELECT * FROM patients WHERE city = ? LIMIT 500').all(req.query.city);
  res.json(ok(rows));
});

// reported: prepared before it is run
router.get('/patients/prepared/:id', authenticate, (req, res) => {
  const statement = getDb().prepare('SELECT last_name, mobile_number FROM patients WHERE patient_id = ?');
  const row = statement.get(req.params.id);
  if (!row) return res.json(fail('not found'));
  return res.json(new SuccessModel(row));
});

// reported: put into a list one by one
router.get('/patients/collected', authenticate, (req, res) => {
  const list = [];
  for (const row of getDb().prepare('SELECT * FROM patients').iterate()) {
    list.push({ name: row.last_name, phone: row.mobile_number });
  }
  res.json(ok(list));
});

// silent: whose row it is is told when the statement runs
router.get('/patients/mine', authenticate, (req, res) => {
  const row = getDb().prepare('SELECT * FROM patients WHERE patient_id = ?').get(req.user.patientId);
  res.json(ok(row));
});

// silent: nothing of a person is put into the list
router.get('/patients/cities', authenticate, (req, res) => {
  const list = [];
  for (const row of getDb().prepare('SELECT * FROM patients').iterate()) list.push({ id: row.patient_id, city: row.city });
  res.json(ok(list));
});

// silent: a statement that changes rows gives none
router.post('/patients/archive', authenticate, (req, res) => {
  getDb().prepare('UPDATE patients SET archived = 1 WHERE patient_id = ?').run(req.body.id);
  res.json(ok({ archived: true }));
});

// silent: another function makes something else of the rows
router.get('/patients/figures', authenticate, (req, res) => {
  const rows = getDb().prepare('SELECT * FROM patients').all();
  res.json(ok(summarise(rows)));
});

module.exports = router;
