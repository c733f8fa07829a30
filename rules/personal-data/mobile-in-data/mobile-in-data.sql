CREATE TABLE `app_user` (`id` bigint, `mobile` varchar(20), `trade_no` varchar(20), `login_time` bigint);
-- ruleid: mobile-in-data
INSERT INTO `app_user` VALUES (1, '19908412753', '13512904637', 15873029416);
-- ok: mobile-in-data
INSERT INTO `app_user` VALUES (2, '13888888888', '13512904637', 15873029416);
-- 操作日志里的请求参数
CREATE TABLE `oper_log` (`id` bigint, `oper_param` varchar(2000), `oper_time` datetime);
-- ruleid: mobile-in-data
INSERT INTO `oper_log` VALUES (1, '{\"userName\":\"zhao\",\"mobilePhone\":\"13867420951\",\"deptId\":103}', '2024-01-01 10:00:00');
-- ok: mobile-in-data
INSERT INTO `oper_log` VALUES (2, '{\"userName\":\"zhao\",\"traceId\":\"13867420951\",\"costTime\":13867420951}', '2024-01-01 10:00:00');
