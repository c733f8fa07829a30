namespace His.Core.Entities
{
    // The disease in the name makes it no dictionary.
    public class ChronicDiseaseCheck
    {
        public string Id { get; set; }
        public string Names { get; set; }
        public string id_card_number { get; set; }
        public string CheckProject { get; set; }
    }

    // This is one.
    public class DiseaseType
    {
        public string Id { get; set; }
        public string DiseaseName { get; set; }
        public string Diagnosis { get; set; }
    }
}
