const router = require('express').Router();
const db = require('../config/database');

// reported
router.get('/patients/:id', authenticate, async (req, res) => {
  const { rows } = await db.query('SELECT * FROM patients WHERE patient_id = $1', [req.params.id]);
  res.json(rows[0]);
});

module.exports = router;
