class IdDemo {
  // ruleid: resident-id-in-data
  static final String ID_CARD = "370802196504173173";
  // ruleid: resident-id-in-data
  String lower = "33010819871126482x";
  // ruleid: resident-id-in-data
  // 调试用身份证 350203197603149288
  // 十五位号码须有上下文
  // ruleid: resident-id-in-data
  String old = query("sfzh", "370802650417031");
  // ruleid: resident-id-in-data
  String cardNo = "130423198207303570";
  // ok: resident-id-in-data
  String orderNo = "130423198207303570";
  // ok: resident-id-in-data
  long serial = 370802650417031L;
  // ok: resident-id-in-data
  String wrongCheck = "370802196504173174";
  // ok: resident-id-in-data
  String noSuchDay = "370802196502303179";
  // ok: resident-id-in-data
  String noSuchArea = "160802196504173175";
  // ok: resident-id-in-data
  String sample = "11010519491231002X";
  // ok: resident-id-in-data
  String template = "110101199001010000";
  // ok: resident-id-in-data
  String part = "A370802196504173173B";
  // ok: resident-id-in-data
  String path = "/files/370802196504173173.jpg";
  // ok: resident-id-in-data
  Long id = 370802196504173173L;
  // ok: resident-id-in-data
  String masked = "3****************3";
  // ok: resident-id-in-data
  String uid = "1.2.840.370802196504173173.1";
  // ok: resident-id-in-data typed: 1234 behind the date
  String typed = "110101197505071234";
  // 营业执照
  // ok: resident-id-in-data
  String uscc = "91350100M000100Y43";
}
