import logging

logger = logging.getLogger(__name__)


def named(patient, data):
    # ruleid: pii-in-log
    logger.info("挂号 %s", patient.id_card)
    # ruleid: pii-in-log
    logging.warning(f"短信发送失败 {data['phone']}")
    # ruleid: pii-in-log
    print(data.get("brxm"))
    line = "诊断 {}".format(patient.diagnosis)
    # ruleid: pii-in-log
    logger.error(line)
    # ruleid: pii-in-log
    logger.info("入院 %s", patient.name)
    # ruleid: pii-in-log
    logger.info("身份证号:%s", data.value)


def harmless(patient, phone, service):
    # ok: pii-in-log
    logger.info("患者 %s", patient.id)
    # ok: pii-in-log
    logger.info("空号码 %s", phone is None)
    # ok: pii-in-log
    logger.info("已发送 %s", mask_phone(phone))
    user = service.find_by_phone(phone)
    # ok: pii-in-log
    logger.info("登录 %s", user.id)
    # ok: pii-in-log
    logger.info("邮件服务器 %s", settings.EMAIL_HOST)
    # ok: pii-in-log
    print(f"诊断平均耗时 {avg_diagnosis}s")
    # ok: pii-in-log
    dialog.info(phone)


def receive(request):
    # ruleid: pii-in-log
    logger.info(request.POST)
    # ruleid: pii-in-log
    print("received", request.get_json())
    # ok: pii-in-log
    logger.info("received %s", request.path)
    # ok: pii-in-log
    logger.info("count %s", len(request.POST))


def found(identifier):
    study = {"study_instance_uid": identifier.uid, "patient_name": str(identifier.PatientName)}
    # ok: pii-in-log another field of the object
    logger.debug(f"found {study['study_instance_uid']}")
    # ruleid: pii-in-log
    logger.debug(f"found {study['patient_name']}")


def list_models():
    for model in [PatientMedicalHistory, ResidentIdCard]:
        # ok: pii-in-log the name of a class
        print(f"{model.__name__} -> {model.__tablename__}")
