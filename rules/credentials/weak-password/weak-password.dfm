object Session: TOracleSession
  LogonUsername = 'his'
  { ruleid: weak-password }
  LogonPassword = 'his'
  Params.Strings = (
    'DriverID=MSSQL'
    { ruleid: weak-password }
    'Password=his123'
    'Database=his')
  { ok: weak-password }
  PasswordChar = '*'
end
