namespace Hospital.Services
{
    public class Worklist
    {
        public void Create(WorklistItem item, WorklistKey key)
        {
            _logger.LogInformation("Creating {@Item}", item);
            _logger.LogInformation("Creating {Json}", JsonConvert.SerializeObject(item));

            _logger.LogInformation("Creating {Item}", item);
            _logger.LogInformation("Creating {@Key}", key);
        }
    }

    public class WorklistItem
    {
        public string Id { get; set; }
        public string PatientName { get; set; }
        public string Phone { get; set; }
    }

    public class WorklistKey
    {
        public string Id { get; set; }
        public string Modality { get; set; }
    }
}
