const pool = require('../config/database');

exports.findAll = async (city) => {
  const [rows] = await pool.execute('SELECT * FROM patients WHERE city = ?', [city]);
  return rows;
};
