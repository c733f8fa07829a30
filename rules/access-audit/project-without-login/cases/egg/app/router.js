'use strict';

module.exports = app => {
  const { router, controller } = app;
  router.post('/signin', controller.account.signin);
  router.post('/patientInfo', controller.patient.info);
  router.post('/patientRemove', controller.patient.remove);
  router.get('/prescriptions', controller.prescription.list);
  router.get('/medicalRecords/:id', controller.record.show);
};
