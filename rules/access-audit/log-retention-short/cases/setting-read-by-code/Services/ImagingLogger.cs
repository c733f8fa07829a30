using Serilog;

public static class ImagingLogger
{
    public static ILogger Create(LogSettings settings, string name)
    {
        // The value in appsettings.json counts, not the fallback.
        return new LoggerConfiguration()
            .WriteTo.File($"logs/{name}-.log", rollingInterval: RollingInterval.Day, retainedFileCountLimit: settings?.RetainedDays ?? 31)
            .CreateLogger();
    }
}
