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
  // ruleid: weak-password
  Connection.Params.Add('Password=his123');
  // ok: weak-password
  Connection.Params.Add('Password=' + EditPassword.Text);
  // ok: weak-password
  Connection.Params.Add('Database=his123');
end.
