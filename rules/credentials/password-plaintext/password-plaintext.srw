event clicked;string ls_sql
// ruleid: password-plaintext
ls_sql = "select count(*) from staff where account = '" + sle_user.text + "' and password = '" + sle_password.text + "'"
// ruleid: password-plaintext
select name into :ls_name from staff where account = :sle_user.text and pwd = :sle_pwd.text;
// ok: password-plaintext
select name into :ls_name from staff where account = :sle_user.text and pwd = :ls_digest;
end event
