const express = require('express');
const { authenticate } = require('../middleware/auth');
const patients = require('../controllers/patients');

const router = express.Router();

router.get('/', authenticate, patients.list);
router.get('/:id', patients.detail);
router.get('/:id/prescriptions', patients.prescriptions);
router.route('/:id/diagnoses').get(authenticate, patients.diagnoses).post(patients.addDiagnosis);

module.exports = router;
