const mysql = require('mysql2');
// ruleid: database-superuser
const pool = mysql.createPool({ host: '10.20.30.40', user: 'root', password: process.env.DB_PASSWORD });
// ok: database-superuser
const own = mysql.createPool({ host: '10.20.30.40', user: 'his_app', password: process.env.DB_PASSWORD });
// ruleid: database-superuser
const fallback = mysql.createPool({ user: process.env.DB_USER || 'root', password: process.env.DB_PASSWORD });
// ok: database-superuser
const named = mysql.createPool({ user: process.env.DB_USER || 'his_app', password: process.env.DB_PASSWORD });
// ok: database-superuser
const asked = mysql.createPool({ user: process.env.DB_USER, role: 'root' });

const settings = {
  // ruleid: database-superuser
  dbUser: process.env.DB_USER || 'root',
  // ok: database-superuser
  appUser: process.env.APP_USER || 'root',
};
// ruleid: database-superuser
const positional = new Sequelize('his', 'root', secret(), { host: '10.20.1.8', dialect: 'mysql' });
// ok: database-superuser
const limited = new Sequelize('his', 'his_app', secret(), { host: '10.20.1.8', dialect: 'mysql' });
