object Session: TOracleSession
  LogonUsername = 'his'
  { ruleid: weak-password }
  LogonPassword = 'his'
  { ok: weak-password }
  PasswordChar = '*'
end
