namespace His.Model
{
    /// <summary>联系人</summary>
    public class Relative
    {
        public int Id { get; set; }
        public string Name { get; set; }
        public string P_IdCard { get; set; }
        public string P_Tel { get; set; }
        public string Remark { get; set; }
    }
}
