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
