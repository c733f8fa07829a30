import { createConnection } from 'typeorm';
// ruleid: database-superuser
createConnection({ type: 'postgres', host: '10.20.30.40', username: 'postgres', password: process.env.DB_PASSWORD });
