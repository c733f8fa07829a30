const Patient = require('../models/patient');

exports.list = async (req, res) => res.json(await Patient.find());

exports.detail = async (req, res) => res.json(await Patient.findById(req.params.id));

// Looks at who calls by itself.
exports.prescriptions = async (req, res) => {
  if (!req.session.user) return res.status(401).end();
  return res.json(await Patient.prescriptions(req.params.id));
};

exports.diagnoses = async (req, res) => res.json(await Patient.diagnoses(req.params.id));

exports.addDiagnosis = async (req, res) => res.json(await Patient.addDiagnosis(req.params.id, req.body));
