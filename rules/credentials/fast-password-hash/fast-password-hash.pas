unit LoginForm;
interface
function MD5(const Password: string): string;
implementation
procedure TLoginForm.OkClick(Sender: TObject);
begin
  // ruleid: fast-password-hash
  User.Password := MD5(EditPassword.SafeText);
  // ruleid: fast-password-hash
  Stored := MD5Print(MD5String(EditPwd.Text));
  // ruleid: fast-password-hash
  Stored := THashMD5.GetHashString(Trim(EditPassword.Text));
  // ok: fast-password-hash
  Sum := MD5(FileName);
  // ok: fast-password-hash
  // Stored := MD5(EditPwd.Text);
end;
end.
