namespace Hospital.Api
{
    public class CardController : ControllerBase
    {
        public IActionResult Register([FromBody] dynamic body)
        {
            JObject input = Requests.ToJObject(body);
            Console.WriteLine("时间：" + DateTime.Now + "\n办卡入参" + input.ToString());
            Console.WriteLine("办卡入参" + body.ToString());
            Console.WriteLine($"办卡入参 {input}");
            try
            {
                Call("card", input.GetValue("idCardNo").ToString(), input["phone"]);
            }
            catch (Exception)
            {
                // The request's number alone.
                Console.WriteLine("办卡失败 " + input.GetValue("requestId"));
            }
            return Ok();
        }

        public IActionResult Query([FromBody] JObject body)
        {
            // No key of a person is read: it asks for a day's schedule.
            LogHelper.Info("查询排班 " + body.ToString());
            var result = Schedules(body["deptCode"].ToString(), body["day"].ToString());
            // patientName = body["patientName"]
            return Ok(result);
        }

        public IActionResult Notify(dynamic order)
        {
            LogHelper.WriteLog("通知 " + JsonConvert.SerializeObject(order));
            Send(order.patientName, order.Day);
            return Ok();
        }

        public IActionResult Receive()
        {
            string json = new StreamReader(Request.Body).ReadToEnd();
            _logger.LogInformation("收到 {Json}", json);
            var patient = JsonConvert.DeserializeObject<Patient>(json);
            return Ok(patient.Id);
        }

        public IActionResult Device(DataRow row, string json)
        {
            // A row has no text of its own, and a device is no person.
            _logger.LogInformation("设备 {Row}", row);
            Call("device", row["phone"], row["serial"]);
            _logger.LogInformation("设备 {Json}", json);
            var device = JsonConvert.DeserializeObject<Device>(json);
            return Ok(device.Serial);
        }
    }

    public class Patient
    {
        public string Id { get; set; }
        public string IdCard { get; set; }
    }

    public class Device
    {
        public string Serial { get; set; }
    }
}
