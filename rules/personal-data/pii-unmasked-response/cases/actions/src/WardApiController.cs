namespace Hospital.Web
{
    public class WardApiController : ApiController
    {
        private readonly WardService service;

        [HttpPost]
        public AnswerData Inpatient([FromBody] WardQuery query)
        {
            return new AnswerData(ModelState).RunWithTry(y =>
            {
                var inpatient = service.Inpatient(query.Id);
                y.Data = inpatient ?? throw new Exception("no such inpatient");
            });
        }

        [HttpPost]
        public async Task<AnswerData> Later([FromBody] WardQuery query)
        {
            return await new AnswerData(ModelState).RunWithTryAsync(async answer =>
            {
                answer.Data = service.Inpatient(query.Id);
            });
        }

        [HttpPost]
        public AnswerData Counted([FromBody] WardQuery query)
        {
            return new AnswerData(ModelState).RunWithTry(y =>
            {
                var inpatient = service.Inpatient(query.Id);
                y.Data = "found " + inpatient.Id;
                y.Message = inpatient.Ward;
            });
        }

        [HttpPost]
        public AnswerData Saved([FromBody] WardQuery query)
        {
            return new AnswerData(ModelState).RunWithTry(y =>
            {
                service.Save(service.Inpatient(query.Id));
            });
        }
    }

    public class WardService
    {
        public Inpatient Inpatient(int id) => rows.Find(id);
    }

    public class Inpatient
    {
        public int Id { get; set; }
        public string Ward { get; set; }
        public string PatientName { get; set; }
        public string IdCardNo { get; set; }
    }

    public class AnswerData
    {
        public object Data { get; set; }
        public string Message { get; set; }
    }
}
