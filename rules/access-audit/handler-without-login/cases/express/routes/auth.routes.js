const router = require('express').Router();
const { login } = require('../controllers/account');

router.post('/login', login);

module.exports = router;
