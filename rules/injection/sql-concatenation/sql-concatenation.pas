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
