App({
  loggedIn(userInfo) {
    wx.setStorageSync('userInfo', userInfo)
    wx.setStorageSync('route', userInfo.route)
    wx.setStorageSync('hospital', userInfo.hospital)
  },
  loggedOut() {
    wx.setStorageSync('userInfo', '')
  },
})
