procedure TMain.Connect;
begin
  // ruleid: hardcoded-password
  Database.Password := 'Kq7#mVx2pL9w';
  // ok: hardcoded-password
  Database.Password := EditPassword.Text;
  // ruleid: hardcoded-password
  ADOConnection1.ConnectionString := 'Provider=SQLOLEDB.1;Password=tR8vZ!q3LmN5;Persist Security Info=True;User ID=his_app;Initial Catalog=his';
  // ok: hardcoded-password
  Password := Ini.ReadString('DB', 'Password', '');
  // ruleid: hardcoded-password the default of a look-up
  Password := Ini.ReadString('DB', 'Password', 'Zt6%hWq9LmX3');
  // ok: hardcoded-password
  LabelPassword.Caption := '密码';
end;
