using Hospital.Mapping;

namespace Hospital.Entities
{
    [DB_Table("Patients")]
    [DB_Key("PatientId")]
    public class PatientEntity : BaseEntity
    {
        [DB_Key("PatientId")]
        public int PatientId { get; set; }
        [DB_Like]
        public string PatientName { get; set; }
        [DB_Like]
        public string Phone { get; set; }
        [DB_Like]
        public string SFZ { get; set; }
    }

    // What a page shows stores nothing.
    [Page_Table("patients", Columns = 4)]
    public class DeviceRow
    {
        public string Serial { get; set; }
    }

    public class PatientRow
    {
        public string PatientName { get; set; }
        public string Phone { get; set; }
    }
}
