class MobileDemo {
  // ruleid: mobile-in-data
  String mobile = "13512904637";
  void send() {
    // ruleid: mobile-in-data
    user.setPhoneNumber("+8615873029416");
    // ruleid: mobile-in-data
    sms.send(Map.of("phone", "18640973125"));
    // ruleid: mobile-in-data
    // 测试手机号 17754208396
    // ok: mobile-in-data
    user.setPhoneNumber("13800138000");
    // ok: mobile-in-data
    String digits = "13512904637";
    // ok: mobile-in-data
    long createTime = 15873029416L;
    // ok: mobile-in-data
    String orderNo = "18640973125";
    // ok: mobile-in-data
    String hotline = "客服热线 18640973125";
    // ok: mobile-in-data
    String servicePhone = "18640973125";
    // ok: mobile-in-data
    String tel = "0531-88062017";
    // ok: mobile-in-data
    String phone = "138****8000";
    // ok: mobile-in-data
    double longitude = 117.13512904637;
    // ok: mobile-in-data
    String picture = "https://cdn.example.cn/13512904637.png";
    // ok: mobile-in-data
    String mail = "13512904637@example.cn";
    // ok: mobile-in-data
    Pattern mobilePattern = Pattern.compile("^1[3-9]\\d{9}$");
    // ok: mobile-in-data
    String uuid = "f47ac10b-58cc-4372-a567-13512904637a";
    // ok: mobile-in-data
    String mobile2 = "12345678901";
    // ok: mobile-in-data
    String mobile3 = "15888888888";
  }
}
