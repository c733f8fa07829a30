begin
  // ruleid: weak-password
  OracleSession.LogonPassword := 'his123';
  // ruleid: weak-password
  ADOConnection.ConnectionString := 'Provider=SQLOLEDB.1;Password=123456;User ID=sa;Initial Catalog=his';
  // ok: weak-password
  OracleSession.LogonPassword := EditPassword.Text;
end.
