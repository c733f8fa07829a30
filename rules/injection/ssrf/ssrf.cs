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

public class RelayController : Controller
{
    public async Task<ActionResult> Relay(string url, string id)
    {
        // ruleid: ssrf
        var direct = await _factory.CreateClient().GetStringAsync(url);
        var client = _factory.CreateClient("his");
        // ruleid: ssrf
        var answer = await client.GetAsync(url);
        // ok: ssrf
        var known = await client.GetAsync("http://his.internal/api/patient");
        return Content(direct + answer + known);
    }
}
