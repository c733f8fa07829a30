import logger from './logger';

function named(patient, form) {
  // ruleid: pii-in-log
  console.log(patient.idCard);
  // ruleid: pii-in-log
  console.log('提交', form['mobile']);
  // ruleid: pii-in-log
  logger.info(`短信 ${form.phone}`);
  const { diagnosis } = form;
  // ruleid: pii-in-log
  console.log(diagnosis);
  // ruleid: pii-in-log
  console.log(JSON.stringify(form.bankCardNo));
  form.visits.forEach((visit) => {
    // ruleid: pii-in-log
    console.log(visit.patientName);
  });
  // ruleid: pii-in-log
  console.log(patient.name);
  // ruleid: pii-in-log
  console.log('身份证号:' + form.value);
}

function harmless(patient, form) {
  // ok: pii-in-log
  console.log(patient.id);
  const form = { phone: patient.phone, visits: [] };
  // ok: pii-in-log
  console.log(form.visits.length, form.isNew);
  // ruleid: pii-in-log
  console.log(form.phone);
  // ok: pii-in-log
  console.log(form.phone === undefined);
  // ok: pii-in-log
  console.log(maskPhone(form.phone));
  // ok: pii-in-log
  console.log(form.phoneRules);
  // ok: pii-in-log
  console.log('请先填写手机号');
  // ok: pii-in-log
  console.log(hospital.hospitalPhone, drug.name);
  // ok: pii-in-log
  dialog.info(form.phone);
  // ok: pii-in-log
  console.log(list.length, route.path);
  const order = { orderId: form.orderId, phone: form.phone };
  // ok: pii-in-log the order's number, not what stands beside it
  console.log('提交预约', order.orderId);
  // ok: pii-in-log
  console.log('接听电话：', form.result);
  // ok: pii-in-log
  console.log('浏览器指纹', browserFingerprint);
}

function receive(req, res) {
  // ruleid: pii-in-log
  console.log('登记', req.body);
  // ruleid: pii-in-log
  logger.info(JSON.stringify(req.body));
  // ok: pii-in-log
  console.log(req.method, req.path, req.body.length);
}

class CreatePatientHandler {
  logger = new Logger(CreatePatientHandler.name);

  async execute(command) {
    // ok: pii-in-log the logger bears the name of a class
    this.logger.log('登记完成', command.id);
    const study = { studyInstanceUid: command.uid, patientName: command.patientName };
    // ok: pii-in-log another field of the object
    this.logger.log(`found ${study['studyInstanceUid']}`);
    // ruleid: pii-in-log
    this.logger.log(`found ${study['patientName']}`);
  }
}

Page({
  onShow() {
    const defaultPatient = wx.getStorageSync('defaultPatient');
    // ruleid: pii-in-log
    console.log(defaultPatient);
    // ruleid: pii-in-log
    console.log('就诊人', this.data.patientList);
    // ruleid: pii-in-log
    console.log(JSON.stringify(patientInfo));
    // ruleid: pii-in-log
    console.log(wx.getStorageSync('patientInfo'));
    // ok: pii-in-log
    console.log('就诊人', this.data.patientId, patientList.length);
    // ok: pii-in-log
    console.log(patientError, patientService, patientRouter);
    // ok: pii-in-log
    console.log(showPatient, this.data.isPatient, patientTypeOptions);
    // ok: pii-in-log
    console.log(wx.getStorageSync('patientId'));
    // ok: pii-in-log the model, not a patient
    console.log(Patient);
  },
});

Page({
  onLoad() {
    // ruleid: pii-in-log
    console.log('就诊人列表', this.data.list);
    // ruleid: pii-in-log
    console.log('就诊人获取成功', that.globalData.sickList);
    // ruleid: pii-in-log
    console.log('手机号', e.detail.value);
    // ok: pii-in-log
    console.log('就诊人列表', err);
    // ok: pii-in-log
    console.log('就诊人列表长度', this.data.list.length);
    // ok: pii-in-log
    console.log('患者ID', e.detail.value);
    // ok: pii-in-log
    console.log('就诊人', this.data.list.length);
    // ok: pii-in-log
    console.log('就诊人', item.patientId);
    // ok: pii-in-log
    console.log('切换就诊人失败', res);
    // ok: pii-in-log
    console.log('医生列表', this.data.list);
  },
});

Page({
  onLoad() {
    wx.cloud.callFunction({
      name: 'getPatientInfo',
      data: { openid: app.globalData.caller },
    }).then((res) => {
      // ruleid: pii-in-log
      console.log(res);
      // ruleid: pii-in-log
      console.log(res.result.data);
      // ok: pii-in-log
      console.log(res.result.code, res.errMsg);
      // ok: pii-in-log
      console.log(res.result.data.length);
    });
    wx.cloud.callFunction({
      name: 'getMedicalRecordList',
      success(res) {
        // ruleid: pii-in-log
        console.log('ok', res.result);
      },
    });
    wx.cloud.callFunction({
      name: 'getClinicList',
      success(res) {
        // ok: pii-in-log
        console.log(res);
      },
    });
    getPatientList({ page: 1 }).then((res) => {
      this.list = res.data;
      // ruleid: pii-in-log
      console.log(this.list);
      // ok: pii-in-log
      console.log(res.code);
    });
    // ok: pii-in-log
    api.getPatientCount().then((res) => console.log(res));
    // ok: pii-in-log
    api.savePatient(this.form).then((res) => { console.log(res); });
    wx.request({
      url: base + '/patient/list',
      method: 'GET',
      success: function (res) {
        // ruleid: pii-in-log
        console.log(res.data);
      },
    });
    axios.get('/api/patients').then((res) => {
      // ruleid: pii-in-log
      console.log(res.data);
    });
    // ok: pii-in-log
    axios.get('/api/doctor/list').then((res) => { console.log(res.data); });
    // ok: pii-in-log
    axios.post('/api/patient/save', a).then((res) => { console.log(res.data); });
    // ok: pii-in-log catalogues of treatments
    getDiagnosisTreatmentList().then((res) => { console.log(res.data); });
    getPatientRecords().then((res) => {
      // ok: pii-in-log
      console.log(Array.isArray(res.data) ? 'list' : typeof res.data);
    });
    // ok: pii-in-log
    getPatientInfo().catch((err) => { console.log(err); });
  },
  async load() {
    const res = await getPatientInfo(this.id);
    // ruleid: pii-in-log
    console.log(res);
    // ok: pii-in-log
    console.log('ok', res.status, res.message);
  },
});

Page({
  formSubmit: function (e) {
    // ruleid: pii-in-log
    console.log('form', e.detail.value);
    db.collection('patient').add({ data: { name: e.detail.value.name, idcard: e.detail.value.idcard } });
  },
  save(data) {
    var that = this;
    wx.showModal({
      title: '',
      success(res) {
        if (res.confirm) {
          // ruleid: pii-in-log
          console.log(data.detail.value);
          wx.cloud.callFunction({ name: 'save', data: { phoneNumber: data.detail.value.phoneNumber } });
        }
      },
    });
  },
  board() {
    // ok: pii-in-log a state
    console.log(this.data.newPatientOnBoarding);
    // ruleid: pii-in-log
    console.log(this.data.newPatient);
  },
  rate: function (e) {
    // ok: pii-in-log
    console.log('stars', e.detail.value);
    this.setData({ stars: e.detail.value.stars });
  },
});

async function book(patient, form) {
  const sent = { doctorId: form.doctorId, patient_phone: patient.phone };
  // ruleid: pii-in-log
  console.log('sent', sent);
  const rules = { phone: [{ required: true }] };
  // ok: pii-in-log
  console.log(rules);
  const titles = { phone: '联系电话' };
  // ok: pii-in-log
  console.log(titles);
  const order = { id: 1, state: 2 };
  // ok: pii-in-log
  console.log(order);
  // ok: pii-in-log
  console.log(sent.doctorId);
  await request(sent);
}

const visitor = reactive({ name: '', idCard: '' });
const staff = ref({ title: '', mobile: '' });

function submit() {
  // ruleid: pii-in-log
  console.log(JSON.stringify(visitor));
  // ruleid: pii-in-log
  console.log('staff', staff.value);
}

function Registration() {
  const [formData, setFormData] = useState({ name: '', phone: '' });
  const send = () => {
    // ruleid: pii-in-log
    console.log('submitted', formData);
  };
  return send;
}

export default {
  data() {
    return {
      form: { name: '', idCard: '', phone: '' },
      page: { number: 1, size: 10 },
    };
  },
  methods: {
    save() {
      // ruleid: pii-in-log
      console.log(this.form);
      // ok: pii-in-log
      console.log(this.page);
    },
  },
};

function savePatient() {
  var a = {};
  a.PatientName = $('#name').val();
  a.PatientID = 1;
  // ruleid: pii-in-log
  console.log(a);
  // ok: pii-in-log
  console.log(a.PatientID);
  var b = {};
  b.DepartmentName = $('#dept').val();
  // ok: pii-in-log
  console.log(b);
  var labels = {};
  labels.patientName = '姓名';
  // ok: pii-in-log a text of the page
  console.log(labels);
  $.ajax({
    url: 'http://localhost/Doctor/ShowAllPatient?id=' + a.PatientID,
    success: function (h) {
      // ruleid: pii-in-log
      console.log(h);
    },
  });
  $.ajax({
    url: 'http://localhost/Doctor/ShowPatientCount',
    success: function (h) {
      // ok: pii-in-log
      console.log(h);
    },
  });
}
