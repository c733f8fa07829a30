#include "stdafx.h"

void CDbDlg::OnInitDialog()
{
	// ruleid: weak-password
	m_strPWD = _T("123456");
	// ruleid: weak-password
	m_strPassword = GetProfileString(_T("conn"), _T("PWD"), _T("Abc@1234"));
	// ok: weak-password
	m_db.SetConnectionString(_T("Driver={"+m_strDrive+"};Server="+m_strIP+";Database=Nurse;Uid="+m_strAccount+";Pwd="+m_strPass+";"));
	// ok: weak-password
	m_strConn = _T(";Uid=")+config.GetServerAccount()+_T(";Pwd=")+config.GetServerPassword()+_T(";");
	// ok: weak-password
	//Uid="+hisAccount+";Pwd="+hisPass+";");
	// ok: weak-password
	m_strPassword = GetProfileString(_T("conn"), _T("PWD"), _T(""));
}
