const mongoose = require('mongoose');

module.exports = mongoose.model('Applicant', {
  name: String,
  idCard: String,
});
