const cloud = require('wx-server-sdk');
cloud.init();
const db = cloud.database();
exports.main = async (event, context) => {
  const wxContext = cloud.getWXContext();
  return db.collection('PatientInfo').doc(event.openid).get();
};
