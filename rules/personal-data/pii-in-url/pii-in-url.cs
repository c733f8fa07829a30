using Microsoft.AspNetCore.Mvc;

public class PatientController : ControllerBase
{
    [HttpGet("list")]
    // ruleid: pii-in-url
    public async Task<IActionResult> List([FromQuery] string patientName, int page = 1)
    {
        return Ok();
    }

    [HttpGet]
    // ok: pii-in-url
    public IActionResult Get(int patientId)
    {
        // ruleid: pii-in-url
        var phone = Request.Query["phone"];
        // ruleid: pii-in-url
        var url = $"https://his.example.cn/find?idCard={phone}";
        // ruleid: pii-in-url
        var other = "https://his.example.cn/find?id=1&brxm=" + phone;
        // ok: pii-in-url the key of a resident's file
        var resident = Request.QueryString["resident_id"];
        // ruleid: pii-in-url
        var card = Request.QueryString["id_card_number"];
        // ok: pii-in-url
        var page = "https://his.example.cn/find?page=" + patientId;
        return Ok();
    }

    // ruleid: pii-in-url
    [HttpGet("find/{idCard}")]
    public IActionResult Find()
    {
        return Ok();
    }

    [HttpPost]
    // ok: pii-in-url
    public IActionResult Create(string patientName)
    {
        return Ok();
    }
}

// Plain parameters of an [ApiController] come from the query, whatever the method.
[ApiController]
[Route("api/[controller]")]
public class CodeController : ControllerBase
{
    [HttpPost("send")]
    // ruleid: pii-in-url
    public IActionResult Send(string phone)
    {
        return Ok();
    }

    [Route("bind"), HttpPost]
    // ruleid: pii-in-url
    public async Task<IActionResult> Bind(int id, string idCard)
    {
        return Ok();
    }

    [HttpPost("body")]
    // ok: pii-in-url
    public IActionResult Body([FromBody] string phone)
    {
        return Ok();
    }

    [HttpPost("form")]
    // ok: pii-in-url
    public IActionResult Form([FromForm] string phone)
    {
        return Ok();
    }

    [HttpPost("object")]
    // ok: pii-in-url
    public IActionResult Save(PatientDto patient)
    {
        return Ok();
    }

    [HttpPost("other")]
    // ok: pii-in-url
    public IActionResult Other(string department)
    {
        return Ok();
    }
}

[ApiController]
[Route("api/[controller]/[action]")]
public class CardController : ControllerBase
{
    // ruleid: pii-in-url an action that names no method answers GET, too
    public ResponseResult<bool> UpdateCard(string psn_no, string certno)
    {
        return cards.Update(psn_no, certno);
    }

    // ruleid: pii-in-url
    public ResponseResult<List<Card>> GetBySfz(string sfz_id)
    {
        return cards.Find(sfz_id);
    }

    // ok: pii-in-url
    public ResponseResult<bool> Save(CardInput card)
    {
        return cards.Save(card);
    }

    // ok: pii-in-url
    public ResponseResult<bool> Body([FromBody] string certno)
    {
        return cards.Save(certno);
    }

    // ok: pii-in-url no action
    private string Masked(string certno)
    {
        return certno.Substring(0, 3);
    }

    // ok: pii-in-url no action
    public static string Shown(string certno)
    {
        return certno.Substring(0, 3);
    }

    [HttpGet("search")]
    // ok: pii-in-url a switch
    public ResponseResult<List<Card>> Search(string search, Boolean searchUsingIdCardNo, bool byPhone)
    {
        return cards.Search(search, searchUsingIdCardNo);
    }

    [NonAction]
    // ok: pii-in-url
    public bool Fits(string certno)
    {
        return certno.Length == 18;
    }
}

public partial class PatientForm : Form
{
    private void Find(string certno)
    {
        // ok: pii-in-url
        // var before = $"/api/card/find?certno={certno}";
        // ruleid: pii-in-url
        var now = $"/api/card/find?certno={certno}";
    }
}

public class SmsSender
{
    public string Send(string mobile, string content)
    {
        // ok: pii-in-url the body that is posted
        string postStrTpl = "account={0}&mobile={1}&content={2}";
        // ok: pii-in-url
        byte[] data = Encoding.UTF8.GetBytes(string.Format(postStrTpl, account, mobile, content));
        // ruleid: pii-in-url
        string postUrl = "https://sms.example.com/send?account=his&mobile=" + mobile;
        return Post(postUrl, data);
    }
}
