event open;
SQLCA.DBMS = "MSS Microsoft SQL Server"
// ruleid: database-superuser
SQLCA.LogId = "sa"
// ok: database-superuser
SQLCA.LogId = ProfileString("his.ini", "database", "logid", "")
end event
