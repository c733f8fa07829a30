// ruleid: hardcoded-password
SQLCA.LogPass = "Kq7#mVx2pL9w"
// ok: hardcoded-password
SQLCA.LogPass = ProfileString("his.ini", "database", "logpassword", "")
// ruleid: hardcoded-password
SQLCA.DBPass = "tR8vZ!q3LmN5"
// ruleid: hardcoded-password
SQLCA.DBParm = "ConnectString='DSN=his;UID=his_app;PWD=Zt6%hWq9LmX3'"
// ok: hardcoded-password
SQLCA.DBParm = "ConnectString='DSN=his;UID=" + ls_uid + ";PWD=" + ls_pwd + "'"
