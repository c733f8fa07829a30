procedure TCharge.Send;
begin
  // ruleid: plaintext-protocol
  Answer := Http.Post('http://10.20.30.69/charge', Order);
  // ruleid: plaintext-protocol
  ServiceUrl := 'http://10.20.30.69/charge';
  // ok: plaintext-protocol
  Answer := Http.Post('https://10.20.30.69/charge', Order);
  // ok: plaintext-protocol
  HelpUrl := 'http://www.hospital-vendor.cn/manual';
end;
