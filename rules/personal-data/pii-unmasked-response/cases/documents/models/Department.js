const mongoose = require('mongoose');

const departmentSchema = new mongoose.Schema({ name: String, phone: String });

module.exports = mongoose.model('Department', departmentSchema);
