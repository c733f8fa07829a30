const express = require('express');
const router = express.Router();

router.get('/patients', async (req, res) => {
  const { name, sort } = req.query;
  // ruleid: sql-injection
  const sql = "select * from patient where name = '" + name + "'";
  // ruleid: sql-injection
  const like = `select * from patient where name like '%${req.query.name}%'`;
  // ruleid: sql-injection
  const joined = `select p.* from patient p join visit v on v.pid = p.id where v.state = 1 and v.ward = ${req.query.ward}`;
  // ruleid: sql-injection
  const spaced = `select  p.id  from patient p where p.ward = ${req.query.ward}`;
  // ok: sql-injection
  const label = `select (optional) a ward: ${req.query.ward}`;
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

const db = require('../config/database');

class Patients {
  static filters(query) {
    const conditions = [];
    const params = [];
    if (query.city) {
      params.push(query.city);
      conditions.push(`city = $${params.length}`);
    }
    return { whereClause: conditions.length ? `WHERE ${conditions.join(' AND ')}` : '', params };
  }

  static async list(req, res) {
    const { whereClause, params } = Patients.filters(req.query);
    // ok: sql-injection a helper of the file puts placeholders into the condition
    const rows = await db.query(`SELECT * FROM patients ${whereClause}`, params);
    res.json(rows);
  }

  static byName(query) {
    // ruleid: sql-injection
    return `WHERE name = '${query.name}'`;
  }

  static async search(req, res) {
    const where = Patients.byName(req.query);
    // ruleid: sql-injection
    const rows = await db.query(`SELECT * FROM patients ${where}`);
    res.json(rows);
  }

  static async create(req, res) {
    const allowed = ['name', 'city'];
    const keys = Object.keys(req.body).filter((key) => allowed.includes(key));
    const columns = keys.join(', ');
    const placeholders = Object.keys(req.body).map((_, index) => `$${index + 1}`).join(', ');
    const values = keys.map((key) => req.body[key]);
    // ok: sql-injection allowed names, placeholders
    await db.query(`INSERT INTO patients (${columns}) VALUES (${placeholders})`, values);
    res.sendStatus(201);
  }

  static async update(req, res) {
    const fields = Object.keys(req.body);
    const setClause = fields.map((field, index) => `${field} = $${index + 2}`).join(', ');
    // ruleid: sql-injection
    await db.query(`UPDATE patients SET ${setClause} WHERE id = $1`, [1, ...Object.values(req.body)]);
    res.sendStatus(204);
  }

  static async createFromBody(req, res) {
    const patient = req.body;
    const allowed = ['name', 'city'];
    Object.keys(patient).forEach((field) => {
      if (!allowed.includes(field) || patient[field] === undefined || patient[field] === '') delete patient[field];
    });
    const columns = Object.keys(patient).join(', ');
    const marks = Object.keys(patient).map((_, index) => `$${index + 1}`).join(', ');
    // ok: sql-injection what is not allowed was deleted
    await db.query(`INSERT INTO patients (${columns}) VALUES (${marks})`, Object.values(patient));
    res.sendStatus(201);
  }

  static async createWithoutEmpty(req, res) {
    const patient = req.body;
    Object.keys(patient).forEach((field) => {
      if (patient[field] === undefined || patient[field] === '') delete patient[field];
    });
    const columns = Object.keys(patient).join(', ');
    // ruleid: sql-injection
    await db.query(`INSERT INTO patients (${columns}) VALUES ($1)`, Object.values(patient));
    res.sendStatus(201);
  }

  static async change(req, res) {
    const columns = new Set(await columnsOf('patients'));
    const kept = {};
    for (const [field, value] of Object.entries(req.body)) {
      if (!columns.has(field)) continue;
      kept[field] = value;
    }
    const setClause = Object.keys(kept).map((field, index) => `${field} = $${index + 2}`).join(', ');
    // ok: sql-injection only columns of the table were copied
    await db.query(`UPDATE patients SET ${setClause} WHERE id = $1`, [1, ...Object.values(kept)]);
    res.sendStatus(204);
  }

  static async changeAll(req, res) {
    const kept = {};
    for (const [field, value] of Object.entries(req.body)) {
      if (value === null) continue;
      kept[field] = value;
    }
    const setClause = Object.keys(kept).map((field, index) => `${field} = $${index + 2}`).join(', ');
    // ruleid: sql-injection
    await db.query(`UPDATE patients SET ${setClause} WHERE id = $1`, [1, ...Object.values(kept)]);
    res.sendStatus(204);
  }

  static async removeAll(req, res) {
    const marks = req.body.ids.map(() => '?').join(',');
    // ok: sql-injection placeholders
    await db.query(`DELETE FROM patients WHERE id IN (${marks})`, req.body.ids);
    res.sendStatus(204);
  }
}

function sanitizeIdentifier(name) {
  return /^[a-zA-Z0-9_]+$/.test(name) ? name : null;
}

app.put('/objects/:name', async (req, res) => {
  const table = sanitizeIdentifier(req.params.name);
  // ok: sql-injection a name that a function has checked
  const rows = await db.query(`SELECT * FROM \`${table}\` LIMIT 20`);
  const allowed = new Set(rows.map((row) => row.name));
  const entries = Object.entries(req.body.data).filter(([key]) => allowed.has(key));
  const columns = entries.map(([key]) => `\`${key}\``).join(', ');
  // ok: sql-injection columns that a fixed set let through
  await db.query(`INSERT INTO \`${table}\` (${columns}) VALUES (:marks)`);
  const name = cleanName(req.params.name);
  // ruleid: sql-injection
  res.json(await db.query(`SELECT * FROM patient WHERE name = '${req.query.name}' AND ward = '${name}'`));
});

app.get('/visits', async (req, res) => {
  // ruleid: sql-injection
  const visits = await db.query(`SELECT * FROM visit WHERE card_no = '${req.query.card}'`);
  // ok: sql-injection a key that the database gave
  res.json(await db.query(`SELECT * FROM charge WHERE visit_id = '${visits[0].id}'`));
});
