event clicked;string ls_sql
// ruleid: sql-concatenation
ls_sql = "select * from patient where name = '" + sle_name.text + "'"
// ok: sql-concatenation
select name into :ls_name from patient where id = :sle_id.text;
// ok: sql-concatenation
dw_1.SetFilter("name like '%" + sle_name.text + "%'")
end event
