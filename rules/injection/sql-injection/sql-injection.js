const express = require('express');
const router = express.Router();

router.get('/patients', async (req, res) => {
  const { name, sort } = req.query;
  // ruleid: sql-injection
  const sql = "select * from patient where name = '" + name + "'";
  // ruleid: sql-injection
  const like = `select * from patient where name like '%${req.query.name}%'`;
  // ok: sql-injection
  const page = `select * from patient where ward = 3 limit ${Number(req.query.limit)}`;
  // ok: sql-injection
  const bound = await pool.query('select * from patient where name = ?', [name]);
  // ok: sql-injection
  console.log(`select * from patient where name = '${name}'`);
  if (!['name', 'ward'].includes(sort)) return res.status(400).end();
  // ok: sql-injection
  const sorted = `select * from patient where ward = 3 order by ${sort} limit 10`;
  res.json([bound, await pool.query(sql), await pool.query(like), await pool.query(page), await pool.query(sorted)]);
});

router.post('/report', async (req, res) => {
  // ruleid: sql-injection
  res.json(await pool.query(req.body.sql));
});
