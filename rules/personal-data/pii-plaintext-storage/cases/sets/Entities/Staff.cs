namespace His.Core.Entities
{
    // Reported at the table's declaration.
    public class Staff
    {
        public string Id { get; set; }
        public string Name { get; set; }
        public string IdCard { get; set; }
    }
}
