unit RecordCipher;
interface
implementation
function Encode(const Value: string): string;
var
  // ruleid: broken-cipher
  Cipher: TDCP_3des;
begin
  // ruleid: broken-cipher
  Cipher := TDCP_3des.Create(nil);
  // ruleid: broken-cipher
  Result := EncryStrHex(Value, RecordKey);
  // EncryStrHex is what version 2 used.
  // ok: broken-cipher
  Result := Sm4Encrypt(Value, RecordKey); // not TDCP_des
end;
end.
