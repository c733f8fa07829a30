const cloud = require('wx-server-sdk');
cloud.init();
const db = cloud.database();
exports.main = async (event, context) => {
  const { OPENID } = cloud.getWXContext();
  return db.collection('PatientInfo').where({ _id: event.id, owner: OPENID }).get();
};
