unit LoginForm;
interface
implementation
procedure TLoginForm.ButtonOkClick(Sender: TObject);
var
  Pwd, PwdFromDb: string;
begin
  // ruleid: password-plaintext
  Query1.SQL.Text := 'select * from worker where id=''' + EditId.Text + ''' and passwd=''' + EditPwd.Text + ''' ';
  // ruleid: password-plaintext
  if '1' <> ScalarSql('select 1 from worker where isnull(passwd,'''')=''' + trim(EditOld.Text) + ''' ') then exit;
  // ruleid: password-plaintext
  Query1.SQL.Add(' and pwd=' + QuotedStr(EditPwd.Text));
  // ok: password-plaintext
  Query1.SQL.Add(' and pwd=' + QuotedStr(SM3Hex(EditPwd.Text + Salt)));
  // ok: password-plaintext
  Query1.SQL.Add(' and pwd=:pwd');
  // ruleid: password-plaintext
  if EditPassword.Text <> Query1.FieldByName('password').AsString then exit;
  // ok: password-plaintext
  PwdFromDb := Query1.FieldByName('passwd').AsString;
  // ruleid: password-plaintext
  if not SameText(trim(Pwd), trim(PwdFromDb)) then ShowMessage('密码错误');
  // ok: password-plaintext
  if not SameText(SM3Hex(trim(Pwd)), trim(DigestFromDb)) then ShowMessage('密码错误');
  // ok: password-plaintext
  if EditPassword.Text <> EditAgain.Text then ShowMessage('两次输入不一致');
  // ok: password-plaintext
  // and passwd=''' + EditPwd.Text + '''
end;
end.
