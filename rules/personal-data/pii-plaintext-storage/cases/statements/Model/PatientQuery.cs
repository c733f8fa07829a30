namespace His.Model
{
    /// <summary>查询条件</summary>
    public class PatientQuery
    {
        public int Id { get; set; }
        public string Name { get; set; }
        public string P_IdCard { get; set; }
        public string P_Tel { get; set; }
        public string Remark { get; set; }
    }
}
