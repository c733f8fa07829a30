Attribute VB_Name = "modLogin"
Public Function MD5(pwd) As String
End Function
Public Sub Login()
    ' ruleid: fast-password-hash
    strStored = MD5(txtPwd.Text)
    ' ruleid: fast-password-hash
    strStored = objHash.GetMd5(Trim(txtPassword))
    ' ok: fast-password-hash
    strSum = MD5(strFile)
End Sub
