const express = require('express');
const session = require('express-session');
const auth = require('./middleware/auth');
const patientRoutes = require('./routes/patient.routes');
const wardRoutes = require('./routes/ward.routes');

const app = express();
app.use(express.json());
app.use(session({ secret: process.env.SESSION_SECRET }));

app.use('/api/auth', require('./routes/auth.routes'));
app.use('/api/patients', patientRoutes);
app.get('/api/health', (req, res) => res.json({ up: true }));
// Everything below needs a login.
app.use(auth.required);
app.use('/api/wards', wardRoutes);

module.exports = app;
