public class ImagesController : ControllerBase
{
    public IActionResult Get(string id)
    {
        try
        {
            return Ok(store.Load(id));
        }
        catch (ArgumentException ex)
        {
            // ok: exception-text-returned
            return BadRequest(ex.Message);
        }
        catch (Exception ex)
        {
            logger.LogError(ex, "load {Id}", id);
            // ruleid: exception-text-returned
            return StatusCode(500, $"Cannot load: {ex.Message}");
        }
    }

    public ActionResult Named(string id)
    {
        try
        {
            return Ok(store.Load(id));
        }
        catch (Exception ex)
        {
            // ok: exception-text-returned
            return Content(new AjaxResult { state = ResultType.error.ToString(), message = "failed" }.ToJson());
        }
    }

    public IActionResult Fixed(string id)
    {
        try
        {
            return Ok(store.Load(id));
        }
        catch (Exception ex)
        {
            logger.LogError(ex, "load {Id}", id);
            // ok: exception-text-returned
            return StatusCode(500, new { message = "Cannot load the image" });
        }
    }
}

public class PatientHandler : IHttpHandler
{
    public void ProcessRequest(HttpContext context)
    {
        Answer result = new Answer();
        try
        {
            result.Data = store.Load(context.Request["id"]);
        }
        catch (Exception exception)
        {
            result.success = false;
            // ruleid: exception-text-returned
            result.msg = exception.Message;
        }
        context.Response.Write(Serializer.Write(result));
    }

    public void Quiet(HttpContext context)
    {
        Answer result = new Answer();
        try
        {
            result.Data = store.Load(context.Request["id"]);
        }
        catch (Exception exception)
        {
            entry.Text = exception.Message;
            // ok: exception-text-returned
            result.msg = "Cannot load the patient";
        }
        context.Response.Write(Serializer.Write(result));
    }
}

public class AnswerForExceptions : ExceptionFilterAttribute
{
    public override void OnException(ExceptionContext context)
    {
        // ruleid: exception-text-returned
        context.Result = new ObjectResult(new { code = 500, msg = "Failed: " + context.Exception.Message });
        // ok: exception-text-returned
        context.Result = new ObjectResult(new { code = 500, msg = Texts.Of(context.Exception.GetType()) });
    }
}

[ApiController]
public class VisitController : ControllerBase
{
    [HttpPost]
    public Answer<Visit> Load(VisitQuery query)
    {
        Answer<Visit> answer = new Answer<Visit>();
        try
        {
            answer.Data = visits.Load(query);
            return answer;
        }
        catch (Exception ex)
        {
            if (ex is BusinessException)
            {
                // ok: exception-text-returned
                return answer.BusinessError(ErrorCode.Rule, ex.Message);
            }
            else
            {
                // ruleid: exception-text-returned
                return answer.SystemError(ex.Message);
            }
        }
    }

    [HttpGet]
    public Answer<string> Count()
    {
        try
        {
            return Answers.Of(visits.Count());
        }
        catch (Exception e)
        {
            // ruleid: exception-text-returned
            return Answers.Fail("统计失败：" + e.Message);
        }
    }

    [HttpPost]
    public HttpResponseMessage Forward([FromBody] string data)
    {
        HttpResponseMessage message;
        try
        {
            message = Insurance.Post(data);
        }
        catch (Exception ex)
        {
            // ruleid: exception-text-returned
            message = new HttpResponseMessage { Content = new StringContent(ex.Message, Encoding.UTF8, "application/json") };
        }
        return message;
    }

    [HttpGet]
    public Answer<string> Today()
    {
        try
        {
            return Answers.Of(visits.Today());
        }
        catch (BusinessException e)
        {
            // ok: exception-text-returned
            return Answers.Fail(e.Message);
        }
        catch (Exception e)
        {
            logger.Error(e.Message);
            // ok: exception-text-returned
            return Answers.Fail("查询失败");
        }
    }
}

public class AnswerByKind : IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        if (context.Exception is BusinessException)
        {
            // ok: exception-text-returned
            context.Result = new JsonResult(Answers.Fail(context.Exception.Message));
        }
        else
        {
            // ruleid: exception-text-returned
            context.Result = new JsonResult(Answers.Fail(context.Exception.Message));
        }
    }
}

public static class ResultDataExtensions
{
    public static ResultData RunWithTry(this ResultData jsonResultEntry, Action<ResultData> run)
    {
        try
        {
            run(jsonResultEntry);
        }
        catch (BusinessException e)
        {
            // ok: exception-text-returned
            jsonResultEntry.AddErrorMessage(e.Message);
        }
        catch (Exception e)
        {
            log.Error(e.ToString());
            // ruleid: exception-text-returned
            jsonResultEntry.AddErrorMessage("系统错误:" + (e.InnerException == null ? e.Message : e.InnerException.Message));
        }
        return jsonResultEntry;
    }

    public static ResultData RunQuietly(this ResultData jsonResultEntry, Action<ResultData> run)
    {
        try
        {
            run(jsonResultEntry);
        }
        catch (Exception e)
        {
            // ok: exception-text-returned
            jsonResultEntry.AddErrorMessage("系统错误");
        }
        return jsonResultEntry;
    }
}

public class StaffController : ControllerBase
{
    [HttpPost("reset")]
    public async Task<IActionResult> Reset([FromBody] ResetRequest request)
    {
        try
        {
            await service.ResetAsync(request);
            return Ok();
        }
        catch (InvalidOperationException ex)
        {
            logger.LogWarning(ex, "reset refused");
            // ok: exception-text-returned a rule that the service states in its own words
            return BadRequest(new { success = false, message = ex.Message });
        }
        catch (Exception ex)
        {
            // ruleid: exception-text-returned
            return StatusCode(500, new { success = false, error = ex.Message });
        }
    }

    [HttpGet("one")]
    public async Task<IActionResult> One(string id)
    {
        try
        {
            return Ok(await service.OneAsync(id));
        }
        catch (UnauthorizedAccessException ex)
        {
            // ok: exception-text-returned
            return Unauthorized(new { message = ex.Message });
        }
        catch (InvalidOperationException ex)
        {
            // ruleid: exception-text-returned what LINQ says of a sequence
            return StatusCode(500, new { message = ex.Message });
        }
    }

    [HttpPost("login")]
    public async Task<IActionResult> Login([FromBody] LoginRequest request)
    {
        try
        {
            return Ok(await service.LoginAsync(request));
        }
        catch (Exception ex)
        {
            // ruleid: exception-text-returned
            return Unauthorized(new { message = ex.Message });
        }
    }
}

[ApiController]
[Route("api/[controller]/[action]")]
public class FeeController : ApiControllerBase
{
    public ResponseResult<List<Fee>> GetFees(string patientId)
    {
        try
        {
            return fees.Of(patientId);
        }
        catch (Exception ex)
        {
            Log.Error(ex.Message);
            // ruleid: exception-text-returned
            return ErrorResult<List<Fee>>(ex.Message);
        }
    }

    public ResponseResult<bool> Save(Fee fee)
    {
        try
        {
            return fees.Save(fee);
        }
        catch (FeeClosedException ex)
        {
            // ok: exception-text-returned a rule that the system states in its own words
            return FailResult<bool>(ex.Message);
        }
        catch (Exception ex)
        {
            Log.Error(ex.Message);
            // ok: exception-text-returned
            return ErrorResult<bool>("保存失败");
        }
    }
}

public class PatientsController : Controller
{
    public IHttpActionResult Save(int id, string signUrl)
    {
        try
        {
            patients.Sign(id, signUrl);
            return Ok(id);
        }
        catch (Exception e)
        {
            // ruleid: exception-text-returned the exception with all it holds
            return Ok(e);
        }
    }

    public IActionResult Upload()
    {
        try
        {
            return Json(files.Save());
        }
        catch (Exception ex)
        {
            // ok: exception-text-returned the method writes a log entry and answers its number
            return Ok(Report(ex));
        }
    }

    public IActionResult Export()
    {
        try
        {
            return File(sheets.All(), "application/vnd.ms-excel");
        }
        catch (Exception exception)
        {
            // ruleid: exception-text-returned
            return StatusCode(500, exception);
        }
    }

    [HttpPost]
    public ActionResult Register(PatientModel model)
    {
        try
        {
            patients.Add(model);
            TempData["Message"] = "登记成功";
            return RedirectToAction("Index");
        }
        catch (Exception ex)
        {
            // ruleid: exception-text-returned the page shows it after the redirect
            TempData["Error"] = "登记失败：" + ex.Message;
            return RedirectToAction("Index");
        }
    }

    [HttpPost]
    public ActionResult Change(PatientModel model)
    {
        try
        {
            patients.Change(model);
            return RedirectToAction("Index");
        }
        catch (RuleException ex)
        {
            // ok: exception-text-returned a rule that the system states in its own words
            ModelState.AddModelError("", ex.Message);
        }
        catch (Exception ex)
        {
            // ok: exception-text-returned
            logger.Error(ex.Message);
            // ok: exception-text-returned
            ViewBag.Error = "保存失败";
        }
        return View(model);
    }

    [HttpPost]
    public ActionResult Remove(int id)
    {
        try
        {
            patients.Remove(id);
        }
        catch (Exception ex)
        {
            // ruleid: exception-text-returned
            ModelState.AddModelError("", ex.Message);
            // ok: exception-text-returned
            if (ViewBag.Error == ex.Message) return View();
        }
        return RedirectToAction("Index");
    }
}

public partial class BillPage : System.Web.UI.Page
{
    protected void Save_Click(object sender, EventArgs e)
    {
        try
        {
            bills.Save(TextBox1.Text);
        }
        catch (Exception ex)
        {
            // ruleid: exception-text-returned
            lblMessage.Text = "保存失败：" + ex.Message;
            // ok: exception-text-returned
            lblState.Text = "失败";
        }
    }

    protected void Delete_Click(object sender, EventArgs e)
    {
        try
        {
            bills.Delete(TextBox1.Text);
        }
        catch (Exception ex)
        {
            // ruleid: exception-text-returned
            ClientScript.RegisterStartupScript(GetType(), "m", "<script>alert('" + ex.Message + "')</script>");
        }
    }

    protected void Add()
    {
        int rows = table.Insert();
        if (rows < 1)
        {
            // ruleid: exception-text-returned
            Response.Write(table.LastException.Message);
            // ok: exception-text-returned
            Response.Write("保存失败");
        }
    }
}

public class KeepsTheText : ExceptionFilterAttribute
{
    public override async Task OnExceptionAsync(ExceptionContext context)
    {
        Answer response = new Answer();
        response.Success = false;
        // ruleid: exception-text-returned
        response.Message = context.Exception.Message;
        logger.LogError(context.Exception, context.Exception.Message);
        context.Result = new JsonResult(response);
    }

    public override void OnException(ExceptionContext context)
    {
        var entry = new LogEntry();
        // ok: exception-text-returned kept for the log
        entry.Message = context.Exception.Message;
        logger.Write(entry);
        context.Result = new JsonResult(new Answer("failed"));
    }
}

public class DictionaryService : ApplicationService
{
    public async Task<APIResult<bool>> Remove(Guid id)
    {
        try
        {
            return new APIResult<bool> { Code = 0, Data = true };
        }
        catch (Exception e)
        {
            return new APIResult<bool>
            {
                Code = 1,
                Data = false,
                // ruleid: exception-text-returned
                Message = e.Message
            };
        }
    }

    public async Task<APIResult<bool>> Add(Entry entry)
    {
        try
        {
            return new APIResult<bool> { Code = 0, Data = true };
        }
        catch (BusinessException e)
        {
            // ok: exception-text-returned
            return new APIResult<bool> { Code = 1, Message = e.Message };
        }
        catch (Exception e)
        {
            logger.LogError(e, "add");
            // ok: exception-text-returned
            return new APIResult<bool> { Code = 1, Message = "failed" };
        }
    }
}

public class KeepsTheException : IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        var exception = context.Exception;
        context.Result = new ContentResult
        {
            // ruleid: exception-text-returned
            Content = $"An error occurred: {exception.Message}",
            StatusCode = 500
        };
    }
}

public class SaysNothing : IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        var exception = context.Exception;
        // ok: exception-text-returned
        logger.LogError(exception.Message);
        context.Result = new ContentResult { Content = "failed", StatusCode = 500 };
    }
}

public class TreatmentController : Controller
{
    public IActionResult History(int id)
    {
        try
        {
            return View(treatments.Of(id));
        }
        catch (Exception err)
        {
            logger.LogError(err.Message);
            // ruleid: exception-text-returned
            return RedirectToAction("Index", "Error", new ErrorViewModel { Message = err.Message });
        }
    }

    public IActionResult Detail(int id)
    {
        try
        {
            return Ok(treatments.Detail(id));
        }
        catch (Exception ex)
        {
            if (ex.Message.Contains("missing"))
            {
                logger.LogWarning("nothing is kept under the number {Id} that was asked for, so none is shown", id);
                // ok: exception-text-returned
                return NotFound(new { message = "missing" });
            }

            // ruleid: exception-text-returned
            return StatusCode(500, new { message = "failed", error = ex.Message });
        }
    }
}

public class PaymentService : System.Web.Services.WebService
{
    [WebMethod]
    public string AccountService(string type, string text)
    {
        XmlDocument answer = null;
        string note = "";
        try
        {
            answer = Handle(type, text);
            if (answer == null) { answer = Reply.Unknown(); }
        }
        catch (Exception ex)
        {
            // ruleid: exception-text-returned
            answer = Reply.Failed(-1, "failed [" + ex.StackTrace + "]");
            logger.Error(answer.OuterXml);
        }
        if (type == "wait") { return "<root/>"; }
        return answer.OuterXml;
    }

    [WebMethod]
    public string Count(string type)
    {
        string answer = "0", line = "";
        try
        {
            answer = Read(type);
        }
        catch (Exception ex)
        {
            // ok: exception-text-returned kept for the log
            line = ex.Message;
            logger.Error(line);
        }
        return answer;
    }
}

public class OrderController : Controller
{
    public ActionResult Pay(int id)
    {
        try
        {
            return Json(client.Pay(id));
        }
        catch (Exception exp)
        {
            // ruleid: exception-text-returned
            return Json(exp.Message);
        }
    }
}
