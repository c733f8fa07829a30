Public Class LoginForm
    Private Sub Login_Click(sender As Object, e As EventArgs) Handles Login.Click
        ' ruleid: password-plaintext
        sql = "SELECT * FROM staff WHERE account='" & txtUser.Text & "' AND password='" & txtPassword.Text & "'"
        ' ruleid: password-plaintext
        sql = "SELECT * FROM staff WHERE account=@a AND pwd = '" & Trim(Box2.Text) & "'"
        ' ok: password-plaintext
        sql = "SELECT * FROM staff WHERE account=@a AND pwd = '" & digest & "'"
        ' ok: password-plaintext
        sql = "SELECT * FROM staff WHERE account=@a AND pwd = '" & HashOf(txtPassword.Text) & "'"
        ' ruleid: password-plaintext
        If txtPassword.Text <> reader.Item("password") Then Return
        ' ok: password-plaintext
        If txtPassword.Text <> txtAgain.Text Then Return
        ' ok: password-plaintext
        If Verify(txtPassword.Text, reader.Item("password")) Then Return
        ' ok: password-plaintext
        ' sql = "... AND password='" & txtPassword.Text & "'"
    End Sub
End Class
