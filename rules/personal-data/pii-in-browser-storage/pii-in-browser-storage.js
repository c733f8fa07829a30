export function keep(form, patient, res) {
  // ruleid: pii-in-browser-storage
  localStorage.setItem('mobile', form.value);
  // ruleid: pii-in-browser-storage
  sessionStorage.setItem('last', form.idCard);
  // ruleid: pii-in-browser-storage
  wx.setStorageSync('patientInfo', res.data);
  // ruleid: pii-in-browser-storage
  uni.setStorage({ key: 'phone', data: res.phone });
  // ruleid: pii-in-browser-storage
  Cookies.set('name', patient.patientName);
  const text = JSON.stringify({ card: patient.bankCardNo });
  // ruleid: pii-in-browser-storage
  localStorage.setItem('draft', text);
  // ruleid: pii-in-browser-storage
  localStorage.diagnosis = form.diagnosis;

  // ok: pii-in-browser-storage
  localStorage.setItem('patientId', patient.id);
  // ok: pii-in-browser-storage
  localStorage.setItem('token', res.token);
  // ok: pii-in-browser-storage
  sessionStorage.setItem('patientTab', 'list');
  // ok: pii-in-browser-storage
  sessionStorage.setItem('showPatientList', from.path === '/referral' ? 'false' : 'true');
  // ok: pii-in-browser-storage
  sessionStorage.setItem('patientDrawer', this.open ? 'open' : 'closed');
  // ok: pii-in-browser-storage
  wx.setStorageSync('patientEdited', true);
  // ok: pii-in-browser-storage
  localStorage.setItem('phone', '');
  // ok: pii-in-browser-storage
  localStorage.setItem('last', mask(form.idCard));
  // ok: pii-in-browser-storage
  localStorage.removeItem('patientInfo');
  // ok: pii-in-browser-storage
  cache.setItem('count', form.phones.length);
}
