const Patient = require('../models/Patient');
const { formatRows, formatDate, toPublicList, convertKeys } = require('../utils/format');

// reported: written in another form
exports.list = async (req, res) => {
  const patients = await Patient.find({ ward: req.query.ward });
  res.json({ code: 0, data: formatRows(patients) });
};

// reported
exports.detail = async (req, res) => {
  const patient = await Patient.findById(req.params.id);
  return res.json(convertKeys(patient));
};

// silent: what is public of them
exports.board = async (req, res) => {
  const patients = await Patient.find({});
  res.json(toPublicList(patients));
};

// silent: a date
exports.since = async (req, res) => {
  const patient = await Patient.findById(req.params.id);
  res.json({ since: formatDate(patient) });
};
