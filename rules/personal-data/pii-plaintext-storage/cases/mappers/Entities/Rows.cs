namespace Clinic.Entities
{
    public class Resident
    {
        public string Name { get; set; }
        public string IdCard { get; set; }
    }

    public class Inpatient
    {
        public string Name { get; set; }
        public string IdCard { get; set; }
    }

    public class Outpatient
    {
        public string Name { get; set; }
        public string IdCard { get; set; }
    }

    public class Newborn
    {
        public string Name { get; set; }
        public string MotherPhone { get; set; }
        public string IdCard { get; set; }
    }

    public class Donor
    {
        public string Name { get; set; }
        public string IdCard { get; set; }
    }

    public class FollowUp
    {
        [SugarColumn(IsPrimaryKey = true)]
        public long Id { get; set; }
        public string PatientName { get; set; }
        public string Diagnosis { get; set; }
    }

    // Handed to callers.
    public class ResidentDto
    {
        public string Name { get; set; }
        public string IdCard { get; set; }
    }

    // Asked for only: nobody keeps it.
    public class CardReading
    {
        public string Name { get; set; }
        public string IdCard { get; set; }
    }
}
