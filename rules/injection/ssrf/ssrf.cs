public class ProxyController : Controller
{
    [HttpGet("proxy")]
    public async Task<IActionResult> Get(string url, string code)
    {
        HttpClient client = new HttpClient();
        // ruleid: ssrf
        var body = await client.GetStringAsync(url);
        // ok: ssrf
        var token = await client.GetStringAsync("https://api.example.org/token?code=" + code);
        // ok: ssrf
        var visit = await client.GetStringAsync($"https://api.example.org/visits/{code}");
        return Content(body + token + visit);
    }
}
