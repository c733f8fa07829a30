CREATE TABLE `emr_diagnosis` (`id` bigint, `patient_name` varchar(20), `diagnosis` varchar(200), `doctor_name` varchar(20));
-- ruleid: diagnosis-row-in-data
INSERT INTO `emr_diagnosis` VALUES (1, '林予安', '2型糖尿病伴周围神经病变', '何清和');
-- ruleid: diagnosis-row-in-data
INSERT INTO emr_diagnosis (id, patient_name, diagnosis) VALUES (2, '陈知遥', 'B20.100');
-- ok: diagnosis-row-in-data
INSERT INTO `emr_diagnosis` VALUES (3, '张三', NULL, '何清和');
-- ok: diagnosis-row-in-data
INSERT INTO `emr_diagnosis` VALUES (4, '林**', '2型糖尿病', '何清和');
-- 疾病字典
CREATE TABLE `icd10_dict` (`id` int, `name` varchar(60), `icd_code` varchar(20), `diagnosis_type` varchar(20));
-- ok: diagnosis-row-in-data
INSERT INTO `icd10_dict` VALUES (1, '黄疸', 'R17.x00', '西医'), (2, '高血压', 'I10.x00', '西医');
-- 医生擅长的疾病
CREATE TABLE `doctor_info` (`id` int, `doctor_name` varchar(20), `disease` varchar(200));
-- ok: diagnosis-row-in-data
INSERT INTO `doctor_info` VALUES (1, '何清和', '冠心病、高血压的诊断与治疗');
