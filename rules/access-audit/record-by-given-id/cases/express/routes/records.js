const express = require('express');
const { verifyToken, checkUserType } = require('../middleware/auth');
const records = require('../controllers/records');

const router = express.Router();
router.use(verifyToken);

router.get('/:id', records.detail);
router.get('/history/:patientId', records.history);
router.get('/mine/:id', records.ofCaller);
router.delete('/:id', checkUserType('admin'), records.remove);
router.post('/', records.create);
router.get('/search', records.search);
router.get('/drugs/:id', records.drug);

module.exports = router;
