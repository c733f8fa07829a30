class CardDemo {
  // ruleid: bank-card-in-data
  String bankCardNo = "6217003140008257615";
  void pay() {
    // ruleid: bank-card-in-data
    refund.setBankAccount("6227004296185305");
    // ok: bank-card-in-data
    String bankCard = "6217003140008257616";
    // 支付网关的测试卡
    // ok: bank-card-in-data
    String testCard = "bank card 4111111111111111";
    // ok: bank-card-in-data
    long snowflake = 6217003140008257615L;
    // ok: bank-card-in-data
    String tradeNo = "6227004296185305";
    // ok: bank-card-in-data
    String cardNo = "****7615";
  }
}
