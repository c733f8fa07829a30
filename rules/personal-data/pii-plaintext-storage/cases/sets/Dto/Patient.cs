namespace His.Application.Dto
{
    // What an answer holds: a set of the same name means another class.
    public class Patient
    {
        public string PatientName { get; set; }
        public string IdCard { get; set; }
        public string Phone { get; set; }
    }

    public class VisitDto
    {
        public string PatientName { get; set; }
        public string IdCard { get; set; }
    }
}
