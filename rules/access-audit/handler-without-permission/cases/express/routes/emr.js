const express = require('express');
const { authenticate, checkUserType, requireRole } = require('../middleware/auth');
const records = require('../services/records');

const router = express.Router();
router.use(authenticate);

router.get('/records', requireRole('doctor'), records.list);
router.get('/records/:id', requireRole('doctor'), records.detail);
router.put('/records/:id', requireRole('doctor'), records.update);
router.get('/wards', requireRole('nurse'), records.wards);
router.get('/beds', requireRole('nurse'), records.beds);
router.get('/patients/:id/diagnoses', records.diagnoses);
router.get('/patients/:id/prescriptions', checkUserType('nurse', 'doctor'), records.prescriptions);
router.get('/departments', records.departments);
router.get('/my/prescriptions', records.own);

module.exports = router;
