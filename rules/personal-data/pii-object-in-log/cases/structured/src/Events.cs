public class PatientEvent
{
    public WorklistItem WorklistItem { get; set; }
    public Counter Counter { get; set; }
}

public class Events
{
    private readonly ILogger<Events> _logger;

    public Task Handle(PatientEvent notification, WorklistItem item, Counter counter)
    {
        _logger.LogInformation($"added: {notification.WorklistItem?.ToJson()}");
        _logger.LogInformation($"added: {JsonConvert.SerializeObject(item)}");
        _logger.LogInformation($"counted: {notification.Counter?.ToJson()} {counter.ToJson()}");
        return Task.CompletedTask;
    }
}

public class Counter
{
    public int Total { get; set; }
}
