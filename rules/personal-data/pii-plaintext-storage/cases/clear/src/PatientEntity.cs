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

    [Table("PERSONS")]
    public class Person
    {
        [Key]
        public int Id { get; set; } // 登录时的编号，自动生成
        [Column("GLOBAL_ID")]
        public string GlobalId { get; set; } // 注册用的身份证号，固定长度
        [Column("NAME")]
        public string Name { get; set; }
    }

    // A view shows what its tables keep.
    [Table("View_Outpatient")]
    public class View_Outpatient
    {
        [Key]
        public int Id { get; set; }
        public string PatientName { get; set; }
        public string IdCard { get; set; }
        public string Phone { get; set; }
    }
}
