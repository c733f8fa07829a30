VERSION 5.00
Begin VB.Form frmDoctor
   Caption         =   "Doctor"
End
Attribute VB_Name = "frmDoctor"
Private Sub cmdSave_Click()
    ' ruleid: sql-concatenation
    rs.Open "Select * from Doctor where User_Name = '" & txtUserName & "'", cn, adOpenDynamic
    ' ruleid: sql-concatenation
    cn.Execute ("delete from doctor where id='" & cmbDoctor.Text & "'")
    ' ruleid: sql-concatenation
    rs.Open "select * from Bed where Bed_ID = '" & txtFields(8).Text & "'", cn
    ' ok: sql-concatenation
    cn.Execute "delete from doctor where id=" & Val(txtId.Text)
    ' ok: sql-concatenation
    cn.Execute "delete from doctor where id=" & CLng(cmbDoctor)
    ' ok: sql-concatenation
    lblStatus.Caption = "Rows: " & txtCount
End Sub
