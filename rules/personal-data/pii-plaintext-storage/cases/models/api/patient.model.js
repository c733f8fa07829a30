const mongoose = require('mongoose');

const patientSchema = new mongoose.Schema({
  name: String,
  idCard: { type: String, required: true },
  contact: { relation: String, mobile: { type: String } },
  passport: { type: String, set: encrypt, get: decrypt },
});

const bodySchema = Joi.object({ name: Joi.string(), idCard: Joi.string() });

module.exports = mongoose.model('Patient', patientSchema);
