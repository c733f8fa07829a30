Sub Connect()
  ' ruleid: hardcoded-password
  Const DbPassword = "Kq7#mVx2pL9w"
  ' ruleid: hardcoded-password
  conn.ConnectionString = "Provider=SQLOLEDB;Data Source=db.his.local;User ID=his_app;Password=tR8vZ!q3LmN5;"
  ' ok: hardcoded-password
  conn.ConnectionString = "Provider=SQLOLEDB;Data Source=db.his.local;User ID=" & uid & ";Password=" & pwd & ";"
  ' ok: hardcoded-password
  pwd = txtPassword.Text
End Sub
