public class RegistrationController : Controller
{
    public IActionResult Search()
    {
        var keyword = Request.Query["keyword"];
        // ruleid: log-injection
        _logger.LogInformation("search " + keyword);
        // ok: log-injection
        _logger.LogInformation("search {0}", keyword.ToString().Replace("\n", "_"));
        // ok: log-injection
        _logger.LogInformation("search {0}", int.Parse(Request.Query["id"]));
        return View();
    }

    public IActionResult List([FromQuery] string department)
    {
        // ruleid: log-injection
        _logger.LogWarning($"none in {department}");
        // ok: log-injection
        _logger.LogWarning("none");
        return View();
    }
}
