public class UploadController : Controller
{
    [HttpPost]
    public IActionResult Upload(IFormFile file)
    {
        var target = Path.Combine("wwwroot/upload", file.FileName);
        // ruleid: unrestricted-upload
        using (var stream = new FileStream(target, FileMode.Create))
        {
            file.CopyTo(stream);
        }
        // ok: unrestricted-upload
        using (var own = new FileStream("/data/upload/" + Guid.NewGuid(), FileMode.Create))
        {
            file.CopyTo(own);
        }
        return Ok();
    }
}
