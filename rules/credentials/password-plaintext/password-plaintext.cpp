#include "stdafx.h"

void CLoginDlg::Verify(CString strLoginId, CString strPassword)
{
	CString strSql;
	// ruleid: password-plaintext
	strSql.Format(_T("select doctor_id from Doctor where login_id='%s' and password='%s'"), strLoginId, strPassword);
	// ruleid: password-plaintext
	strSql.Format(_T("UPDATE Doctor SET password='%s' WHERE doctor_id='%s';"),
		m_strNewPassword, m_strId);
	// ruleid: password-plaintext
	query.exec(QString("select id from staff where name='%1' and pwd='%2'").arg(name).arg(ui->pwd->text()));
	// ruleid: password-plaintext
	query.exec("select id from staff where name='" + name + "' and password='" + password + "'");
	// ok: password-plaintext
	strSql.Format(_T("select doctor_id from Doctor where login_id='%s' and password='%s'"), strLoginId, strMd5Pwd);
	// ok: password-plaintext
	query.exec("select id from staff where name='" + name + "' and password='" + hashedPassword + "'");
	// ok: password-plaintext
	strSql.Format(_T("select password from Doctor where doctor_id='%s'"), strLoginId);
}
