begin
  // ruleid: weak-password
  OracleSession.LogonPassword := 'his123';
  // ruleid: weak-password
  ADOConnection.ConnectionString := 'Provider=SQLOLEDB.1;Password=123456;User ID=sa;Initial Catalog=his';
  // ruleid: weak-password
  if (EditUser.Text = 'nurse') and (EditPassword.Text = 'his2024') then ModalResult := mrOk;
  // ok: weak-password
  if EditPassword.Text = EditAgain.Text then Save;
  // ok: weak-password
  ButtonPassword.Text := 'Change';
  // ok: weak-password
  OracleSession.LogonPassword := EditPassword.Text;
end.
