event clicked;string ls_sql
// ruleid: sql-concatenation
ls_sql = "select * from patient where name = '" + sle_name.text + "'"
// ruleid: sql-concatenation
ls_sql = "update patient set name = '" + ls_name + "' where id = 1"
// ok: sql-concatenation
ls_sql = "select * from fee where day = '" + ls_begin_date + "'"
// ok: sql-concatenation
select name into :ls_name from patient where id = :sle_id.text;
// ok: sql-concatenation
dw_1.SetFilter("name like '%" + sle_name.text + "%'")
end event
