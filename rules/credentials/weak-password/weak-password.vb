Public Class LoginForm
    Private Sub Ok_Click(sender As Object, e As EventArgs) Handles Ok.Click
        ' ruleid: weak-password
        If txtUser.Text = "user" And txtPassword.Text = "hospital" Then Main.Show()
        ' ok: weak-password
        If txtPassword.Text = "" Then Return
        ' ok: weak-password
        If txtUser.Text = "" Then txtPassword.Text = "Account first"
        ' ok: weak-password
        btnPassword.Text = "Change"
        ' ok: weak-password
        Caption = "Maker/Exp Date/Lot No"
    End Sub
End Class
