using Serilog;

public static class Logging
{
    public static void Start()
    {
        Log.Logger = new LoggerConfiguration()
            .WriteTo.Console()
            // ruleid: log-retention-short
            .WriteTo.File("logs/operation-.log", rollingInterval: RollingInterval.Day)
            .WriteTo.File("logs/pacs-.log", rollingInterval: RollingInterval.Day,
                // ruleid: log-retention-short
                retainedFileCountLimit: 90)
            .WriteTo.File("logs/audit-.log", rollingInterval: RollingInterval.Day,
                // ok: log-retention-short
                retainedFileCountLimit: 200)
            // ok: log-retention-short
            .WriteTo.File("logs/archive-.log", rollingInterval: RollingInterval.Day, retainedFileCountLimit: null)
            .CreateLogger();
    }

    // ok: log-retention-short
    private const int COUPON_RETAIN_DAYS = 30;
}
