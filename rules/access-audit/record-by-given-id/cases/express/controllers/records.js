const MedicalRecord = require('../models/MedicalRecord');
const Vitals = require('../models/Vitals');
const Drug = require('../models/Drug');
const patientService = require('../services/patientService');
const db = require('../db');

exports.detail = async (req, res) => {
  const { id } = req.params;
  res.json(await MedicalRecord.findById(id));
};

exports.history = async (req, res) => {
  const patientId = Number(req.params.patientId);
  const sql = `SELECT v.*, p.name FROM vitals v JOIN patients p ON p.id = v.patient_id
    WHERE v.patient_id = ?`;
  const [rows] = await db.query(sql, [patientId]);
  res.json(rows);
};

// The caller's own: whose it is stands in the condition.
exports.ofCaller = async (req, res) => {
  const { id } = req.params;
  res.json(await MedicalRecord.findOne({ _id: id, patientId: req.user.patientId }));
};

// The route asks for a role.
exports.remove = async (req, res) => {
  await MedicalRecord.findByIdAndDelete(req.params.id);
  res.end();
};

exports.create = async (req, res) => {
  const known = await patientService.getPatientById(req.body.patientId);
  res.json(await MedicalRecord.create({ patient: known }));
};

// One filter of many.
exports.search = async (req, res) => {
  const { patientId, name, from, to } = req.query;
  res.json(await MedicalRecord.find({ patientId, name, from, to }));
};

exports.drug = async (req, res) => {
  res.json(await Drug.findById(req.params.id));
};

exports.summary = async (req, res) => {
  const { user } = req;
  const { id } = req.params;
  res.json(await patientService.getPatientSummary(id, user));
};

exports.report = async (req, res) => {
  res.json(await patientService.getPatientReport(parseInt(req.query.patientId, 10)));
};
