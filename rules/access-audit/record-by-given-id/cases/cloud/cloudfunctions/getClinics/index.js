const cloud = require('wx-server-sdk');
cloud.init();
const db = cloud.database();
exports.main = async (event) => {
  return db.collection('Clinic').doc(event.id).get();
};
