const express = require('express');

const app = express();
app.use('/api', require('./routes/emr'));
app.listen(3000);
