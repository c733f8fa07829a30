using System;
using Microsoft.Extensions.Logging;

namespace Example.His
{
    public class PatientLogging
    {
        private readonly ILogger<PatientLogging> _logger;

        public void Named(Patient patient, string phone, DicomDataset dataset)
        {
            // ruleid: pii-in-log
            _logger.LogInformation("挂号 {IdCard}", patient.IdCard);
            // ruleid: pii-in-log
            Logger.Warn("短信发送失败:" + phone);
            // ruleid: pii-in-log
            Console.WriteLine($"住址 {patient.HomeAddress}");
            // ruleid: pii-in-log
            DicomLogger.Information("QR", "Name: {PatientName}", patient.PatientName ?? "");
            var name = dataset.PatientName;
            // ruleid: pii-in-log
            LogHelper.Error(string.Format("查询 {0}", name));
            // ruleid: pii-in-log
            _logger.LogInformation("患者 {Name} 入院", patient.Name);
            // ruleid: pii-in-log
            Log.Information("身份证号:{0}", name);
            // ruleid: pii-in-log
            Log.Information("Worklist query, patient name: {Name}", value);
            // ok: pii-in-log
            Log.Information("patient id: {Id}, name: {Name}", id, studyName);
            var request = new OtpRequest { PhoneNumber = phone, RequestedAt = DateTime.UtcNow };
            // ok: pii-in-log the record's number, not what it was given
            _logger.LogInformation("验证码请求已登记 {OtpRequestId}", request.OtpRequestId);
            // ok: pii-in-log how many there are, and how it went
            _logger.LogInformation("验证码请求 {Codes} {Sent}", request.Codes.Count, request.IsSent);
            // ok: pii-in-log when it is due
            _logger.LogInformation("验证码请求已登记 {Due}", request.ExpiresAt, request.PlannedStartTime);
            // ruleid: pii-in-log
            _logger.LogInformation("验证码请求已登记 {Phone}", request.PhoneNumber);
            // ok: pii-in-log
            _logger.LogInformation("设备 {Fingerprint} 已登记", deviceFingerprint);
        }

        public void Harmless(Patient patient, string phone, IUserService service)
        {
            // ok: pii-in-log
            _logger.LogInformation("患者 {Id}", patient.Id);
            // ok: pii-in-log
            _logger.LogInformation("号码为空 {Empty}", phone == null);
            // ok: pii-in-log
            _logger.LogInformation("已发送 {Phone}", Mask.Phone(phone));
            var user = service.FindByPhone(phone);
            // ok: pii-in-log
            _logger.LogInformation("登录 {Id}", user.Id);
            // ok: pii-in-log
            _logger.LogInformation("标签 {Tag}", DicomTag.PatientName);
            // ok: pii-in-log
            _logger.LogInformation("影像 {StudyInstanceUid} {Ae}", patient.StudyInstanceUid, patient.CallingAe);
            // ok: pii-in-log
            Dialog.Info(phone);
            var answer = Json.DeserializeObject<SettlementAnswer>(Json.SerializeObject(new { patient.IdCard }));
            // ok: pii-in-log what the other side says of a failure
            _logger.Error(answer.err_msg);
            // ok: pii-in-log
            _logger.Error(answer.ErrorMessage);
            // ruleid: pii-in-log
            _logger.Error(answer.IdCard);
        }
    }
}

// Messages between systems carry the patient.
public class MessageListener
{
    void Received(string hl7Message, string hl7Payload, Hl7Message message)
    {
        // ruleid: pii-in-log
        Logger.Debug("Message content:\n{Message}", hl7Payload.Replace("\r", "\r\n"));
        // ruleid: pii-in-log
        Logger.Information("HL7 message received: " + hl7Message);
        // ok: pii-in-log
        Logger.Information("HL7 message received, {Length} bytes", hl7Message.Length);
        // ok: pii-in-log
        Logger.Information("HL7 message of type {Type}", message.MessageType);
        // ok: pii-in-log
        Logger.Information("Sent {Id}", FindControlId(hl7Message));
        var cached = new CachedMessage(hl7Message);
        // ok: pii-in-log
        Logger.Information("Saved {UUID}", cached.UUID);
    }
}
