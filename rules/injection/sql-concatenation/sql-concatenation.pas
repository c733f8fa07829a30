unit PatientForm;
interface
implementation
procedure TPatientForm.SearchClick(Sender: TObject);
begin
  // ruleid: sql-concatenation
  Query1.SQL.Text := 'select * from patient where name like ''%' + EditName.Text + '%''';
  // ruleid: sql-concatenation
  Count := ScalarSql(Conn, 'select count(*) from bed where ward=''' + trim(ComboWard.Text) + ''' ');
  // ruleid: sql-concatenation
  ExecSql(Conn, 'update staff set note=''' + MemoNote.Text + ''' where id=' + IntToStr(Id));
  // ruleid: sql-concatenation
  Query1.SQL.Text := 'select * from 病人 where 姓名=''' + vName + ''' and 状态=1';
  // ruleid: sql-concatenation
  Query1.SQL.Add('where ward=''' + Query2.FieldByName('ward').AsString + '''');
  // ruleid: sql-concatenation
  Conn.ExecSQL(Format('UPDATE staff SET memo = ''%s'' WHERE id = %d', [MemoNote.Text, Id]));
  // ok: sql-concatenation
  Conn.ExecSQL(Format('UPDATE staff SET level = %d WHERE id = %d', [Level, Id]));
  // ok: sql-concatenation
  Conn.ExecSQL(Format('INSERT INTO params (name, value) VALUES (''%s'', ''%s'')', [PARAM_HOST, '']));
  // ok: sql-concatenation
  Query1.SQL.Text := 'select * from menuitem where sysname=''' + SYSNAME + ''' order by id';
  // ok: sql-concatenation
  ShowMessage(Format('Please select ''%s'' first', [Name]));
  // ok: sql-concatenation
  Query1.SQL.Text := 'select * from fee where day=''' + FormatDateTime('yyyy-mm-dd', Now) + '''';
  // ok: sql-concatenation
  Query1.SQL.Text := 'select * from fee where day=''' + BeginDate + '''';
  // ok: sql-concatenation
  Query1.SQL.Text := 'select * from patient where name=' + QuotedStr(EditName.Text);
  // ok: sql-concatenation
  Query1.SQL.Text := 'select * from patient where id=' + IntToStr(StrToInt(EditId.Text));
  // ok: sql-concatenation
  Query1.SQL.Text := 'select * from patient where name=:name';
  // ok: sql-concatenation
  Query1.Parameters.ParamByName('name').Value := trim(EditName.Text);
  // ok: sql-concatenation
  Log('select from which list: ' + Query2.SQL.Text);
  // ok: sql-concatenation
  Label1.Caption := '病人 ' + EditName.Text;
  // ok: sql-concatenation
  // Query1.SQL.Text := 'select * from patient where name=''' + EditName.Text + '''';
end;
end.
