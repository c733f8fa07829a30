const mysql = require('mysql');
// ruleid: empty-password
const pool = mysql.createPool({ host: '10.1.3.7', user: 'root', password: '', database: 'his' });

export default {
  data() {
    // ok: empty-password
    return { form: { username: 'doctor', password: '' } };
  },
};
