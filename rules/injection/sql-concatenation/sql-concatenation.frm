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
    ' ruleid: sql-concatenation
    sqlCommand = "SELECT Name FROM tb_Patient WHERE PatientNo='" + PatientNo + "';"
    ' ruleid: sql-concatenation
    rs.Open "select * from 医嘱 where 姓名='" & Label2(0).Caption & "' and 状态='完成'", cn
    ' ruleid: sql-concatenation
    cn.Execute "update 用户表 set 备注='" & rs.Fields("备注") & "' where ID=1"
    ' ok: sql-concatenation
    rs.Open "select * from fee where day='" & BeginDate & "'", cn
    ' ok: sql-concatenation
    MsgBox "where is '" & Name & "'?"
    ' ok: sql-concatenation
    cn.Execute "delete from doctor where id=" & Val(txtId.Text)
    ' ok: sql-concatenation
    cn.Execute "delete from doctor where id=" & CLng(cmbDoctor)
    ' ok: sql-concatenation
    lblStatus.Caption = "Rows: " & txtCount
End Sub
