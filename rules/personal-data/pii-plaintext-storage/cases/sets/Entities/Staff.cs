namespace His.Core.Entities
{
    // Its table is declared by a script, too: it is told here, where it can be encrypted.
    public class Staff
    {
        public string Id { get; set; }
        public string Name { get; set; }
        public string IdCard { get; set; }
    }
}
