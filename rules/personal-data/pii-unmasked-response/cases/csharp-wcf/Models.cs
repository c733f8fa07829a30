namespace His.Path
{
    public class Inpatient
    {
        public string Number { get; set; }
        public string Name { get; set; }
        public string IdCard { get; set; }
        public string Diagnosis { get; set; }
    }

    public class Medicine
    {
        public string Name { get; set; }
        public string Usage { get; set; }
    }
}
