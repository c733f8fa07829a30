unit LoginForm;
interface
implementation
procedure TLoginForm.ButtonOkClick(Sender: TObject);
begin
  // ruleid: fixed-password-accepted
  if (EditUser.Text = 'admin') and (EditPwd.Text = 'yk2008') then ModalResult := mrOk;
  // ruleid: fixed-password-accepted
  if trim(EditPassword.Text) = 'service!' then ModalResult := mrOk
  // ok: fixed-password-accepted
  else if EditPassword.Text = '' then ShowMessage('请输入密码');
  // ok: fixed-password-accepted
  if EditPassword.Text = EditAgain.Text then Save;
  // ok: fixed-password-accepted
  // if EditPwd.Text = 'yk2008' then ModalResult := mrOk;
end;
end.
