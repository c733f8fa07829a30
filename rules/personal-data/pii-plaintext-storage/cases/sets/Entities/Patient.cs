namespace His.Core.Entities
{
    public class Patient : EntityBase<string>
    {
        public string Name { get; set; } = string.Empty;
        public string IdCard { get; set; } = string.Empty;
        public string? OutpatientDiagnosis { get; set; }
        // Rows of other tables.
        public List<Allergy> Allergies { get; set; } = new();
        public virtual Diagnosis? Diagnosis { get; set; }
        [NotMapped]
        public string PhoneNumber { get; set; } = string.Empty;
    }
}
