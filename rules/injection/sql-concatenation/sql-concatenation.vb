Public Class PatientForm
    Private Sub Search_Click(sender As Object, e As EventArgs) Handles Search.Click
        ' ruleid: sql-concatenation
        sql = "SELECT * FROM patient WHERE name like '%" & txtSearch.Text & "%'"
        ' ruleid: sql-concatenation
        sql = "DELETE FROM patient WHERE id =" & Me.Text & ""
        sql = "INSERT INTO patient(id, name)
        ' ruleid: sql-concatenation
            VALUES ('" & Box1.Text & "','" & Box2.Text & "')"
        ' ok: sql-concatenation
        sql = "SELECT * FROM patient WHERE id =" & CInt(txtId.Text)
        ' ok: sql-concatenation
        sql = "SELECT * FROM patient WHERE name = @name"
        ' ok: sql-concatenation
        MsgBox("Select a row from the list: " & txtSearch.Text)
        ' ok: sql-concatenation
        ' sql = "SELECT * FROM patient WHERE name = '" & txtSearch.Text & "'"
    End Sub
End Class
