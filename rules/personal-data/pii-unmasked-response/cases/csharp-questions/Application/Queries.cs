namespace Clinic.Application
{
    public record GetPatientDetailQuery(Guid Id) : IRequest<Result<PatientDetailDto>>;

    public class BaseQuery<TResponse> : IRequest<TResponse> { }

    public class GetPatientsQuery : BaseQuery<PagedResult<PatientDetailDto>>
    {
        public int Page { get; set; }
        public string Phone { get; set; }
    }

    public record GetAllPatientsQuery : IQuery<List<PatientDetailDto>>;

    public record GetPatientNamesQuery : IRequest<List<PatientNameDto>>;

    public class CreatePatientCommand : IRequest<Result<Guid>>
    {
        public string PatientName { get; set; }
        public string IdCard { get; set; }
    }

    public class PatientDetailDto
    {
        public Guid Id { get; set; }
        public string PatientName { get; set; }
        public string IdCard { get; set; }
        public string Phone { get; set; }
    }

    public class PatientNameDto
    {
        public Guid Id { get; set; }
        public string PatientName { get; set; }
    }
}
