const mongoose = require('mongoose');

const slotSchema = new mongoose.Schema({
  patientId: { type: mongoose.Schema.Types.ObjectId, ref: 'Patient' },
  patientName: String,
  history: [{ action: { type: String }, timestamp: { type: Date } }],
  companions: [{ relation: String, mobile: { type: String } }],
});

module.exports = mongoose.model('Slot', slotSchema);
