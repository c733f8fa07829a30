namespace Clinic.Models
{
    public class Patient
    {
        public string Id { get; set; }
        public string Name { get; set; }
        public string IdCard { get; set; }
        public string Phone { get; set; }
    }

    public class ApiResult
    {
        public int Code { get; set; }
        public object Data { get; set; }
    }

    public static class Answer<T>
    {
        public static ApiResult Success(T data, int count = 0)
        {
            return new ApiResult { Code = 200, Data = data };
        }
    }

    public class Answer
    {
        public static ApiResult Failure(string message)
        {
            return new ApiResult { Code = 500, Data = message };
        }
    }

    public interface IPatientService
    {
        Task<(List<Patient> patients, int count)> Query(int page, int limit);
        Task<Patient> Find(string id);
        IQueryable<Patient> Entities { get; }
    }
}
