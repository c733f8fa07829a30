CREATE TABLE `his_card` (`id` bigint, `card_no` varchar(32) COMMENT '证件号码', `parent_id` bigint, `order_no` varchar(32));
-- ruleid: resident-id-in-data
INSERT INTO `his_card` VALUES (1, '610113201105236143', 0, '2024031500001');
-- 港澳台居民居住证
-- ruleid: resident-id-in-data
INSERT INTO `his_card` VALUES (2, '83000019850412173X', 0, '2024031500002');
-- 雪花主键与流水号恰好通过校验时,列名说明它不是证件
-- ok: resident-id-in-data
INSERT INTO `his_card` VALUES (610113201105236143, NULL, 610113201105236143, '610113201105236143');
-- ruleid: resident-id-in-data
UPDATE his_card SET card_no = '130423198207303570' WHERE id = 3;
-- ok: resident-id-in-data
DELETE FROM his_card WHERE id = 130423198207303570;
-- 十五位旧号没有校验位:地区码须存在(贵州没有 36 开头的地州)
-- ruleid: resident-id-in-data
INSERT INTO `his_card` VALUES (4, '370802650417031', 0, '2024031500003');
-- ok: resident-id-in-data
INSERT INTO `his_card` VALUES (5, '523698650417031', 0, '2024031500004');
