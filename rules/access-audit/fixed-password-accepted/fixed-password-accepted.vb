Public Class LoginForm
    Private Sub Ok_Click(sender As Object, e As EventArgs) Handles Ok.Click
        ' ruleid: fixed-password-accepted
        If txt_Username.Text = "user" And txt_Password.Text = "ward8west" Then
            Main.Show()
        ' ruleid: fixed-password-accepted
        ElseIf txtPwd.Text = "0410" Then
            Main.Show()
        End If
        ' ok: fixed-password-accepted
        If txtPassword.Text = "" Then Return
        ' ok: fixed-password-accepted
        If txtPassword.Text = "password" Then Hint.Show()
        ' ok: fixed-password-accepted
        If txtPassword.Text = txtAgain.Text Then Save()
        ' ok: fixed-password-accepted
        If txtPassword.PasswordChar = "***" Then Show()
        ' ok: fixed-password-accepted
        txtPassword.Text = "initial"
        ' ok: fixed-password-accepted
        ' If txtPassword.Text = "ward8west" Then
    End Sub
End Class
