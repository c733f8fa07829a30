const mongoose = require('mongoose');

const patientSchema = new mongoose.Schema({
  name: String,
  idCard: { type: String, required: true },
  phone: { type: String },
  department: String,
});

module.exports = mongoose.model('Patient', patientSchema);
