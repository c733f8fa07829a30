-- ruleid: log-retention-short
DELETE FROM sys_oper_log WHERE oper_time < DATE_SUB(NOW(), INTERVAL 30 DAY);
-- ruleid: log-retention-short
DELETE FROM HIS.T_LOGIN_LOG WHERE LOGIN_TIME < SYSDATE - 90;
-- ruleid: log-retention-short
DELETE FROM [dbo].[OperLog] WHERE CreateTime < DATEADD(day, -60, GETDATE());
-- ok: log-retention-short
DELETE FROM sys_oper_log WHERE oper_time < DATE_SUB(NOW(), INTERVAL 3 YEAR);
-- ok: log-retention-short
DELETE FROM t_drug_catalog WHERE valid_to < SYSDATE - 30;
-- ok: log-retention-short
SELECT * FROM sys_oper_log WHERE oper_time > DATE_SUB(NOW(), INTERVAL 7 DAY);
