using Serilog;

public static class Logging
{
    public static ILogger Create() => new LoggerConfiguration()
        // ruleid: log-retention-loss
        .WriteTo.File("logs/his.log")
        // ok: log-retention-loss
        .WriteTo.File("logs/audit-.log", rollingInterval: RollingInterval.Day, retainedFileCountLimit: 200)
        // ok: log-retention-loss
        .WriteTo.File("logs/archive.log", fileSizeLimitBytes: null)
        .CreateLogger();
}
