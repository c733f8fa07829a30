package com.example.his.patient;

import com.alibaba.fastjson.JSON;
import lombok.extern.slf4j.Slf4j;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

@Slf4j
class PatientLogging {
    private static final Logger LOGGER = LoggerFactory.getLogger(PatientLogging.class);

    void named(Patient patient, String phone, Request request) {
        // ruleid: pii-in-log
        log.info("挂号成功 {}", patient.getIdCard());
        // ruleid: pii-in-log
        LOGGER.warn("短信发送失败:" + phone);
        // ruleid: pii-in-log
        System.out.println(patient.getHomeAddress());
        // ruleid: pii-in-log
        log.debug(String.format("诊断 %s", patient.getDiagnosis()));
        // ruleid: pii-in-log
        log.info("患者 {}", request.getParameter("brxm"));
        String line = "联系电话 " + patient.lxdh;
        // ruleid: pii-in-log
        log.error(line);
        // ruleid: pii-in-log
        log.info("sms {}", JSON.toJSONString(phone));
        patient.visits().forEach(visit -> {
            // ruleid: pii-in-log
            log.info("visit {}", visit.getPatientName());
        });
        StringBuilder text = new StringBuilder("卡号 ");
        text.append(patient.getBankCardNo());
        // ruleid: pii-in-log
        log.info(text.toString());
    }

    void names(Patient patient, SysUser sysUser, String value) {
        // ruleid: pii-in-log
        log.info("入院 {}", patient.getName());
        // ruleid: pii-in-log
        log.info("退出 {}", sysUser.getRealName());
        // ruleid: pii-in-log
        log.info("患者姓名:{}", value);
        // ruleid: pii-in-log
        log.info("开始发送,手机号=" + value);
    }

    void harmless(Patient patient, String phone, UserService service) {
        // ok: pii-in-log
        log.info("患者 {} 已建档", patient.getId());
        // ok: pii-in-log
        log.info("手机号为空: {}", phone == null);
        // ok: pii-in-log
        log.info("手机号长度 {}", phone.length());
        // ok: pii-in-log
        log.info("短信已发送 {}", DesensitizedUtil.mobilePhone(phone));
        User user = service.findByPhone(phone);
        // ok: pii-in-log
        log.info("登录成功 {}", user.getId());
        int rows = service.updatePhone(user.getId(), phone);
        // ok: pii-in-log
        log.info("更新 {} 行", rows);
        // ok: pii-in-log
        log.info("医院电话 {}", patient.getHospitalPhone());
        // ok: pii-in-log
        log.info("手机是否绑定 {}", user.isPhone());
        // ok: pii-in-log
        log.info("字段 {}", Columns.PHONE);
        // ok: pii-in-log
        log.info("路径 {}", patient.getFilePath());
        // ok: pii-in-log
        log.info("号码 {}", user.getMaskedPhone());
        // ok: pii-in-log
        log.info("药品 {}", drug.getName());
        // ok: pii-in-log
        log.info("服务 {}", patientService.getName());
        // ok: pii-in-log
        log.info("请填写患者姓名:");
        // ok: pii-in-log
        log.info("类别 {}", TemplateType.FavouriteDiagnosis);
        // ok: pii-in-log
        log.info("手机号:{}", mask(value));
        // ok: pii-in-log
        dialog.info(phone);
        // ok: pii-in-log
        catalogService.info(phone);
    }

    void account(User user) {
        // ok: pii-in-log
        log.info("添加患者，用户名：{}", user.getUsername());
        // ok: pii-in-log
        log.warn("设备认证失败，客户端 ID: {}，用户名: {}，错误: {}", clientId, user.getUsername(), failure.getMessage());
        // ruleid: pii-in-log
        log.info("退费成功，开户人：{}", user.getHolder());
    }
}

class VerificationService {
    void check(String mobile, RedisUtil redis) {
        String counter = (String) redis.get("counter:" + mobile);
        // ok: pii-in-log
        log.info("counter " + counter);
        // ruleid: pii-in-log
        log.info("counter of " + mobile);
    }
}

class AdmissionService {
    void admit(Patient patient) {
        // ok: pii-in-log
        log.error("患者已存在!", patient.getIdCard());
        // ok: pii-in-log
        log.error("身份证号重复", patient.getIdCard());
        // ruleid: pii-in-log
        log.error("患者已存在: {}", patient.getIdCard());
        // ruleid: pii-in-log
        log.error("患者已存在:" + patient.getIdCard());
    }
}

class SmsSender {
    List<Status> send(Set<String> phones) {
        return phones.stream().map((phone) -> {
            // ruleid: pii-in-log
            log.info("phone={}, result={}", phone, result);
            return new Status(phone);
        }).collect(Collectors.toList());
    }

    void count(Set<String> phones) {
        // ok: pii-in-log
        log.info("sent {}", phones.stream().filter((phone) -> { return valid(phone); }).count());
    }
}

class MessageReceiver {
    void receive(String hl7Message, UnparsedMessage message) {
        // ruleid: pii-in-log
        log.info("received {}", hl7Message);
        // ok: pii-in-log
        log.info("received {} bytes", hl7Message.length());
        // ok: pii-in-log
        log.info("received type {}", message.getMessageType());
    }
}

class Shop {
    void show(Phone phone) {
        // ok: pii-in-log a telephone that is sold
        System.out.println(phone.getColor());
        // ruleid: pii-in-log
        System.out.println(phone.getNumber());
    }
}
