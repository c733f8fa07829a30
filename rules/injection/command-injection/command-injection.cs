public class PrintController : Controller
{
    [HttpPost]
    public IActionResult Print(string file, int copies)
    {
        // ruleid: command-injection
        Process.Start("cmd.exe", "/c print " + file);
        // ok: command-injection
        Process.Start("cmd.exe", "/c print report.pdf " + copies);
        return Ok();
    }
}
