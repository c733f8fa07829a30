const db = require('../config/database');
const Reply = require('../utils/reply');
const patientService = require('../services/patientService');

class PatientController {
  // reported: all columns of the table
  static async list(req, res) {
    let query = `SELECT p.*, ph.phase_name FROM patients p LEFT JOIN phases ph ON ph.phase_id = p.phase_id`;
    query += ` LIMIT ${Number(req.query.limit)}`;
    const result = await db.query(query, []);
    return Reply.success(res, result.rows, 'patients');
  }

  // reported: one field of the row
  static async byNumber(req, res) {
    const found = await db.query('SELECT patient_id, last_name, mobile_number FROM patients WHERE patient_id = $1', [req.params.id]);
    res.status(200).json({ name: found.rows[0].last_name, phone: found.rows[0].mobile_number });
  }

  // reported: a callback is handed the rows
  static search(req, res) {
    db.query('SELECT * FROM patients WHERE last_name = ?', [req.query.name], (error, rows) => {
      if (error) return res.sendStatus(500);
      res.json({ code: 0, rows });
    });
  }

  // reported: what the service reads
  static async all(req, res) {
    const patients = await patientService.findAll(req.query.city);
    res.send(patients);
  }

  // silent: columns without any of that
  static async names(req, res) {
    const { rows } = await db.query('SELECT patient_id, city FROM patients');
    res.json(rows);
  }

  // silent: counted
  static async count(req, res) {
    const { rows } = await db.query('SELECT COUNT(*) AS patients FROM patients');
    res.json(rows[0]);
  }

  // silent: masked
  static async masked(req, res) {
    const { rows } = await db.query('SELECT * FROM patients');
    res.json(rows.map((row) => ({ ...row, mobile_number: maskPhone(row.mobile_number) })));
  }

  // silent: the caller's own record
  static async record(req, res) {
    const { rows } = await db.query('SELECT * FROM patients WHERE patient_id = $1', [req.user.patientId]);
    res.json(rows[0]);
  }

  // silent: suppliers are organisations
  static async suppliers(req, res) {
    const { rows } = await db.query('SELECT * FROM suppliers');
    res.json(rows);
  }

  // silent: only whether it is there
  static async exists(req, res) {
    const { rows } = await db.query('SELECT * FROM patients WHERE patient_id = $1', [req.params.id]);
    res.json({ exists: rows.length > 0, id: rows[0].patient_id });
  }

  // silent: a login answers with who logs in
  static async login(req, res) {
    const { rows } = await db.query('SELECT * FROM patients WHERE mobile_number = $1', [req.body.phone]);
    res.json({ token: sign(rows[0]), patient: rows[0] });
  }
}

module.exports = PatientController;
