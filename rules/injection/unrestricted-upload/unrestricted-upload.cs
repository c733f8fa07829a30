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

// Files that no parameter names.
public class FormFileController : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Upload()
    {
        var files = Request.Form.Files;
        foreach (var item in files)
        {
            if (item.Length > 0)
            {
                var target = Path.Combine(root, item.FileName);
                // ruleid: unrestricted-upload
                using (var stream = System.IO.File.Create(target))
                {
                    await item.CopyToAsync(stream);
                }
            }
        }
        // ok: unrestricted-upload the server's own name
        using (var own = System.IO.File.Create(Path.Combine(root, Guid.NewGuid() + ".dat")))
        {
            await files[0].CopyToAsync(own);
        }
        return Ok(files.Count);
    }

    [HttpPost]
    public IActionResult Many(List<IFormFile> files, IFormFile one)
    {
        foreach (var file in files)
        {
            // ruleid: unrestricted-upload
            using (var stream = new FileStream(Path.Combine(root, file.FileName), FileMode.OpenOrCreate)) file.CopyTo(stream);
        }
        var checkedExtension = Path.GetExtension(one.FileName);
        // ok: unrestricted-upload its ending was looked at
        using (var named = System.IO.File.Create(root + DateTime.Now.Ticks + checkedExtension)) one.CopyTo(named);
        // ok: unrestricted-upload read, not written
        var read = new FileStream(Path.Combine(root, one.FileName), FileMode.Open);
        return Ok();
    }

    [HttpPost]
    public async Task<IActionResult> Send(List<IFormFile> files)
    {
        var folder = Path.Combine(tempPath, "temp_" + DateTime.Now.Ticks);
        try
        {
            foreach (var file in files)
            {
                // ok: unrestricted-upload deleted after use
                using (var stream = new FileStream(Path.Combine(folder, Path.GetFileName(file.FileName)), FileMode.Create)) await file.CopyToAsync(stream);
            }
            return Ok(await sender.Send(folder));
        }
        finally
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, true);
            }
        }
    }
}
