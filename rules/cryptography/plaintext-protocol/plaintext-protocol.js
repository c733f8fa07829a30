// ok: plaintext-protocol
// wx.request({ url: 'http://10.20.30.68/patient/list' });
wx.request({
  // ruleid: plaintext-protocol
  url: 'http://10.20.30.68/patient/list',
  method: 'GET',
});
module.exports = {
  // ruleid: plaintext-protocol
  BASE_API: '"http://10.20.30.68:1923"',
};
// ruleid: plaintext-protocol
const socket = new WebSocket('ws://10.20.30.68/queue');
// ok: plaintext-protocol
const svg = 'http://www.w3.org/2000/svg';
// ok: plaintext-protocol
axios.get('https://10.20.30.68/patient/list');
// ok: plaintext-protocol
axios.get('http://localhost:8080/patient/list');
// ok: plaintext-protocol
const avatar = 'http://img.hospital-website.cn/avatar.png';
// ruleid: plaintext-protocol
const client = axios.create({ timeout: 3000, baseURL: 'http://10.20.30.68' });
// ruleid: plaintext-protocol
$.getJSON("http://10.20.30.68/charges", show);
// ruleid: plaintext-protocol
http.get('http://10.20.30.68/charges', receive);
// ruleid: plaintext-protocol
window.open('http://10.20.30.68/print?zyh=' + row.zyh);
// ok: plaintext-protocol
window.open('http://www.hospital-website.cn/help');
// ok: plaintext-protocol
fetch(`http://${host}/charges`);
// ok: plaintext-protocol
if (url.startsWith('http://10.20.30.68/charges')) show();
