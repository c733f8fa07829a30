CREATE TABLE `zy_brxx` (
  `id` bigint NOT NULL COMMENT '主键',
  `zyh` varchar(20) COMMENT '住院号',
  `brxm` varchar(20) COMMENT '病人姓名',
  `sfzh` varchar(18) COMMENT '身份证号',
  `lxdh` varchar(20) COMMENT '联系电话',
  `lxr` varchar(20) COMMENT '联系人',
  `rysj` datetime COMMENT '入院时间'
);
-- ruleid: person-row-in-data
INSERT INTO `zy_brxx` VALUES (1,'ZY20240017','林予安','370802196504173173','13512904637','林书言','2024-03-05 09:12:00');
-- ruleid: person-row-in-data
INSERT INTO `zy_brxx` VALUES (2,'ZY20240018','陈知遥',NULL,'15873029416',NULL,'2024-03-05 10:40:00'), (3,'ZY20240019','沈砚秋','33010819871126482X',NULL,NULL,'2024-03-05 11:02:00');
-- ruleid: person-row-in-data
INSERT INTO zy_brxx (id, brxm, lxdh) VALUES (4, N'欧阳清和', '186-4097-3125');
-- 姓名是示例,号码是公开的测试号码
-- ok: person-row-in-data
INSERT INTO `zy_brxx` VALUES (5,'ZY20240020','张三','110101199003070012','13800138000',NULL,'2024-03-06 08:00:00');
-- 已脱敏
-- ok: person-row-in-data
INSERT INTO `zy_brxx` VALUES (6,'ZY20240021','何**','4****************3','177****8396',NULL,'2024-03-06 08:00:00');
-- 号码重复、递增,校验位错误
-- ok: person-row-in-data
INSERT INTO `zy_brxx` VALUES (7,'ZY20240022','郭望舒','420684195812097314','15999999999','郭亦','2024-03-06 08:00:00');
-- ok: person-row-in-data
INSERT INTO `zy_brxx` VALUES (8,'ZY20240023','郭望舒','111111111111111111','15588889999','郭亦','2024-03-06 08:00:00');
-- 科室与总机电话
CREATE TABLE `xt_ksxx` (`id` int, `ksmc` varchar(40), `zrxm` varchar(20), `office_tel` varchar(20));
-- ok: person-row-in-data
INSERT INTO `xt_ksxx` VALUES (1,'心血管内科','林予安','0531-88062017'), (2,'急诊科','何清和','13867420951');
-- 流水号不是手机号,医生姓名与擅长疾病不是诊断
CREATE TABLE `doctor` (`id` bigint, `name` varchar(20), `skill` varchar(200), `sort_no` varchar(20));
-- ok: person-row-in-data
INSERT INTO `doctor` VALUES (1580219203457712130,'何清和','高血压、冠心病的诊治','15206934718');
-- 药品字典:名称以姓氏开头,价格与条码
CREATE TABLE `drug_dict` (`id` int, `name` varchar(40), `barcode` varchar(20), `price` decimal(10,2));
-- ok: person-row-in-data
INSERT INTO `drug_dict` VALUES (1,'白芍','6901234567892',12.50), (2,'黄芪','6217003140008257615',33.00), (3,'高乌甲素','13512904637',8.00);
-- 没有列名也没有建表语句:凭取值判断
-- ruleid: person-row-in-data
INSERT INTO t_import VALUES (17, '何清和', 1, '440783196910255394');
-- ok: person-row-in-data
INSERT INTO t_import VALUES (18, '高压氧', 1, '15206934718');
