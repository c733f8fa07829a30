function encryptIdCard(idCard) {
  // ruleid: encoding-as-encryption
  return btoa(idCard);
}
const encryptPassword = (password) => {
  // ruleid: encoding-as-encryption
  return Buffer.from(password).toString('base64');
};
function encrypt(text, key) {
  // ok: encoding-as-encryption
  return btoa(sm4.encrypt(text, key));
}
function encryptBase64(text) {
  // ok: encoding-as-encryption
  return btoa(text);
}
function toDataUrl(picture) {
  // ok: encoding-as-encryption
  return btoa(picture);
}
