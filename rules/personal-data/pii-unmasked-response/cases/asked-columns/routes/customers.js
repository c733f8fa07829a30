const router = require('express').Router();
const db = require('../db');

// reported: the columns together show a person, whatever the table is called
router.get('/birthdays', authenticate, (req, res) => {
  const rows = db.prepare('SELECT id, name, phone, birthday FROM customers WHERE birthday = ?').all(req.query.day);
  res.json({ rows });
});

// reported: of two tables
router.get('/points', authenticate, (req, res) => {
  const rows = db.prepare('SELECT p.amount, p.customer_phone, c.name AS customer_name FROM points p LEFT JOIN customers c ON c.phone = p.customer_phone').all();
  res.json({ rows });
});

// reported: the table is a person's
router.get('/cards', authenticate, (req, res) => {
  const rows = db.prepare('SELECT id, name, phone, card_no FROM customers ORDER BY id').all();
  res.json(rows.map((row) => ({ name: row.name, phone: row.phone })));
});

// reported: whose profile it is the path says
router.get('/:phone/profile', authenticate, (req, res) => {
  res.json(db.prepare('SELECT * FROM customers WHERE phone = ?').get(req.params.phone));
});

// silent: the caller's own
router.get('/profile', authenticate, (req, res) => {
  res.json(currentCustomer(req));
});

// silent: none of the columns is one of those
router.get('/levels', authenticate, (req, res) => {
  res.json(db.prepare('SELECT id, name, level FROM customers').all());
});

// silent: asked for, but not shown
router.get('/names', authenticate, (req, res) => {
  const rows = db.prepare('SELECT id, name, phone FROM customers').all();
  res.json(rows.map((row) => ({ id: row.id, name: row.name })));
});

// silent: a department's telephone
router.get('/departments', authenticate, (req, res) => {
  res.json(db.prepare('SELECT id, name, phone FROM departments').all());
});

module.exports = router;
