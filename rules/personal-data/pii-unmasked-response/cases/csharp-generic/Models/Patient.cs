namespace His.Models
{
    public class Patient
    {
        public long Id { get; set; }
        public string PatientName { get; set; }
        public string IdCard { get; set; }
        public string Phone { get; set; }
    }

    public class Drug
    {
        public long Id { get; set; }
        public string DrugName { get; set; }
        public string ApprovalNo { get; set; }
    }

    public class PatientListDto
    {
        public long Id { get; set; }
        public string PatientName { get; set; }
        public string BedNo { get; set; }
    }
}
