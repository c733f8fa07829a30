namespace His.Core.Entities
{
    public class VwPatient : EntityBase<string>
    {
        public string Name { get; set; } = string.Empty;
        public string IdCard { get; set; } = string.Empty;
        public string? OutpatientDiagnosis { get; set; }
        [NotMapped]
        public string PhoneNumber { get; set; } = string.Empty;
    }
}
