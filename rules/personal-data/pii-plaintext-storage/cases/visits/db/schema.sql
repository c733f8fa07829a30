CREATE TABLE `hospital_records` (
  `hosp_id` bigint(20) NOT NULL,
  `patient_id` bigint(20) NOT NULL,
  `room_id` bigint(20) NOT NULL,
  `admit_diagnosis` text NOT NULL COMMENT '入院诊断',
  `hospital_phone` varchar(20) NULL COMMENT '医院电话',
  PRIMARY KEY (`hosp_id`)
);

CREATE TABLE `clinic_departments` (
  `dept_id` bigint(20) NOT NULL,
  `dept_name` varchar(50) NOT NULL,
  `clinic_phone` varchar(20) NULL COMMENT '科室电话',
  PRIMARY KEY (`dept_id`)
);

CREATE TABLE `appointments` (
  `appt_id` bigint(20) NOT NULL,
  `patient_id` bigint(20) NOT NULL,
  `symptom_desc` text NULL,
  `status` tinyint(4) NULL,
  PRIMARY KEY (`appt_id`)
);
