const mysql = require('mysql2');

test('a login that must fail', async () => {
  const response = await request(app).post('/api/auth/login').send({ email: 'nobody@his.test', password: 'password123' });
  expect(response.status).toBe(401);
});

const pool = mysql.createPool({ host: '10.1.2.3', user: 'his_test', password: 'password123', database: 'his' });
process.env.DB_PASSWORD = 'password123';
