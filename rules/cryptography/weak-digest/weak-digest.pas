unit MessageSign;
implementation
function Sign(const Value: string): string;
begin
  // ruleid: weak-digest
  Result := MD5Print(MD5String(Value));
  // ruleid: weak-digest
  with TIdHashMessageDigest5.Create do Result := HashStringAsHex(Value);
  // ok: weak-digest
  Result := Sm3Hex(Value); // MD5Print(Value)
end;
end.
