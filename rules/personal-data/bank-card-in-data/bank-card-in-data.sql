CREATE TABLE `staff_salary` (`id` bigint, `yhkh` varchar(32) COMMENT '银行卡号', `batch_no` varchar(32));
-- ruleid: bank-card-in-data
INSERT INTO `staff_salary` VALUES (1, '6228480091372562040', '622848009137256204');
-- 分组书写
-- ruleid: bank-card-in-data
INSERT INTO `staff_salary` VALUES (2, '6228 4800 9137 2562 040', NULL);
-- ok: bank-card-in-data
INSERT INTO `staff_salary` VALUES (6228480091372562040, NULL, '6228480091372562040');
