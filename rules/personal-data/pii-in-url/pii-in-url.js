import axios from 'axios';

export function load(form) {
  // ruleid: pii-in-url
  axios.get('/patient/find', { params: { idCard: form.value } });
  // ruleid: pii-in-url
  request({ url: '/patient/list', method: 'get', params: { page: 1, phone: form.phone } });
  // ruleid: pii-in-url
  window.open(`/report?patientName=${form.value}`);
  // ruleid: pii-in-url
  router.push({ path: '/detail', query: { mobile: form.mobile } });
  // ruleid: pii-in-url
  wx.navigateTo({ url: '/pages/detail?sfzh=' + form.sfzh });
  // ok: pii-in-url
  axios.get('/patient/find', { params: { patientId: form.id } });
  // ok: pii-in-url
  request({ url: '/patient', method: 'post', data: { phone: form.phone } });
  // ok: pii-in-url
  window.open(`/report?id=${form.id}`);
  // ok: pii-in-url the key of a resident's file
  $.post('/file/show?resident_id=' + form.residentId, done);
}

// ruleid: pii-in-url
app.get('/sms/:phone', (req, res) => {
  // ruleid: pii-in-url
  find(req.query.idCard);
  // ok: pii-in-url
  find(req.query.page);
});

app.get('/patients', (req, res) => {
  const {
    page = '1',
    // ruleid: pii-in-url
    idCard,
  } = req.query;
  // ok: pii-in-url
  const { size, sort } = req.query;
  // ok: pii-in-url
  const { phone } = req.body;
  find(page, idCard, size, sort, phone);
});

function register(that) {
  // ruleid: pii-in-url
  wx.request({
    url: 'https://his.example.cn/patient/add',
    header: { 'Content-type': 'application/json' },
    data: { name: that.name, phone: that.phone },
  });
  // ruleid: pii-in-url
  uni.request({ url: '/phone-in-which', method: 'GET', data: { phone: that.phone } });
  // ruleid: pii-in-url
  $.ajax({ url: '/patient', data: { idCard: that.idCard } });
  // ok: pii-in-url a body
  wx.request({ url: '/patient/add', method: 'POST', data: { phone: that.phone } });
  // ok: pii-in-url a body
  $.ajax({ url: '/patient/add', type: 'post', data: { phone: that.phone } });
  // ok: pii-in-url an internal number
  wx.request({ url: '/patient', data: { patientId: that.id } });
  // ok: pii-in-url the method is chosen elsewhere
  uni.request({ url: '/patient', method: that.method, data: { phone: that.phone } });
}

function post(that) {
  // ok: pii-in-url the text of a body
  var postdata = "username=" + that.user + "&phone=" + that.phone;
  // ok: pii-in-url the text of a body
  postdata = postdata + "&tel=" + that.tel;
  ajax({ method: 'POST', url: '/patient/add', params: postdata });
  // ruleid: pii-in-url
  var address = "/patient?username=" + that.user + "&phone=" + that.phone;
  return address;
}

function enter(user) {
  // ruleid: pii-in-url
  location.href = `/h5/index?openId=${user.openId}&nickName=${user.nickName}`;
  // ok: pii-in-url
  location.href = `/h5/index?openId=${user.openId}&pageName=${user.page}`;
}

function go(router, navigate, item, base) {
  // ruleid: pii-in-url
  router.push(`/boss/hospital/doctor_detail?id=${item.phone}`);
  // ruleid: pii-in-url
  navigate(`/customer/profile/${encodeURIComponent(item.customer.phone)}`);
  // ruleid: pii-in-url
  axios.delete(`${base.url}/patients/${item.idCard}`);
  // ruleid: pii-in-url
  uni.navigateTo({ url: '/pages/patient/detail?id=' + item.mobile });
  // ok: pii-in-url an internal number
  router.push(`/patient/detail?id=${item.id}`);
  // ok: pii-in-url dialled, not asked for
  location.href = `tel://${item.phone}`;
  // ok: pii-in-url shown
  label(`${item.name}/${item.phone}`);
  // ok: pii-in-url the number of a hospital
  router.push(`/hospital/detail?line=${item.hospitalPhone}`);
  // ok: pii-in-url its length
  router.push('/patient/detail?digits=' + item.phone.length);
  // router.push(`/patient/detail?id=${item.phone}`);
}
// ruleid: pii-in-url
app.get('/patients/by-phone/:phone', (req, res) => {
  const db = open();
  // ok: pii-in-url the route says so
  find(db, req.params.phone, res);
});

function entered(to, next) {
  // ruleid: pii-in-url
  const phone = to.query.phone;
  // ok: pii-in-url an internal number
  const id = to.query.patientId;
  // ok: pii-in-url parameters of a named route stay in the program
  next(phone, id, to.params.phone);
}
