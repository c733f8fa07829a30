class PatientDemo {
  void seed(java.util.List<Patient> list) {
    // ruleid: person-row-in-data
    list.add(new Patient(1, "林予安", "13512904637"));
    // ok: person-row-in-data
    list.add(new Patient(2, "admin", "15888888888"));
    // ok: person-row-in-data
    list.add(new Patient(3, "林予安", "1351290463"));
    // 订单号、时间戳与姓名同行
    // ok: person-row-in-data
    log.info("林予安", "orderNo=13512904637");
    // ruleid: person-row-in-data
    String line = "姓名：陈知遥，身份证号：510704199306082657";
    // 作者留下的联系方式不是泄露
    // ok: person-row-in-data
    String author = "作者:陈知遥 15873029416";
  }
}
