#include "stdafx.h"

void CPatientDlg::OnSearch()
{
	CString strSql, strName, strErr;
	int nId = 0;
	// ruleid: sql-concatenation
	strSql.Format(_T("select doctor_id,name from Doctor where login_id='%s' and state=%d"), strName, nId);
	// ruleid: sql-concatenation
	strSql.Format(_T("update queue set patient_name='%s' where log_id=%d"), strName, nId);
	// ruleid: sql-concatenation
	sprintf_s(szSql, sizeof(szSql), "insert into patient(name) values('%s')", szName);
	// ruleid: sql-concatenation
	query.exec(QString("select * from patient where name = '%1'").arg(ui->name->text()));
	// ruleid: sql-concatenation
	query.exec("select * from patient where name like '%" + ui->name->text() + "%'");
	// ruleid: sql-concatenation
	std::string sql = "delete from patient where name='" + name + "'";
	// ok: sql-concatenation
	strSql.Format(_T("select name from Office where office_id=%d"), nId);
	// ok: sql-concatenation
	strErr.Format(_T("读取病人表[%s]时出错"), strName);
	// ok: sql-concatenation
	fprintf(file, "insert into patient(name) values('%s');\n", szName);
	// ok: sql-concatenation
	query.prepare("select * from patient where name = :name");
	// ok: sql-concatenation
	query.exec("select * from ward where code like '%1'");
	// ok: sql-concatenation
	query.exec("select * from ward where id=" + QString::number(nId));
	// ok: sql-concatenation
	//strSql.Format(_T("select name from Office where name='%s'"), strName);
}
