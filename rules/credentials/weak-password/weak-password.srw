// ruleid: weak-password
SQLCA.LogPass = "his2012"
// ok: weak-password
sle_password.Text = "请输入"
