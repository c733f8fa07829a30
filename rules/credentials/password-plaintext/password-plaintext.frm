VERSION 5.00
Begin VB.Form frmLogin
   Caption         =   "Login"
End
Attribute VB_Name = "frmLogin"
Private Sub cmdOK_Click()
    ' ruleid: password-plaintext
    rs.Open "select * from users where name='" & txtUser & "' and password='" & txtPassword & "'", cn
    ' ruleid: password-plaintext
    If txtPassword.Text = rs!Password Then Unload Me
    ' ok: password-plaintext
    If txtPassword = "" Then Exit Sub
    ' ok: password-plaintext
    rs.Open "select * from users where name='" & txtUser & "'", cn
End Sub
