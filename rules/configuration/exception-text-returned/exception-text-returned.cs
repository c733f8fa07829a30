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
