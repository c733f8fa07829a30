namespace Clinic.Api
{
    public abstract class BaseController : ControllerBase
    {
        private ISender _sender;
        protected ISender Sender => _sender ??= HttpContext.RequestServices.GetRequiredService<ISender>();

        protected IActionResult HandleResult<T>(Result<T> result, string title)
        {
            if (result.IsSuccess) return Ok(result.Value);
            return Problem(title);
        }
    }
}
