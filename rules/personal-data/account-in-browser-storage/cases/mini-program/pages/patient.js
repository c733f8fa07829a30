Page({
  submit() {
    const phone = wx.getStorageSync('userInfo').account.phone
    const route = wx.getStorageSync('route').path
    const hospital = wx.getStorageSync('hospital')
    this.setData({ phone, route, tel: hospital.hospitalPhone })
  },
})
