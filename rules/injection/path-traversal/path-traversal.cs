public class ReportController : Controller
{
    [HttpGet("download")]
    public IActionResult Download(string name, int id)
    {
        // ruleid: path-traversal
        var path = Path.Combine(root, name);
        // ok: path-traversal
        var stream = new FileStream(path, FileMode.Open);
        // ok: path-traversal
        var cut = Path.Combine(root, Path.GetFileName(name));
        // ok: path-traversal
        var byId = Path.Combine(root, id + ".pdf");
        return File(stream, "application/pdf");
    }

    [HttpGet("log")]
    public IActionResult Log(string filename)
    {
        // ok: path-traversal
        var path = Path.Combine(root, filename);
        if (!filename.EndsWith(".log") || filename.Contains("..") || !File.Exists(path))
        {
            return NotFound();
        }
        return PhysicalFile(path, "text/plain");
    }

    [HttpPost("notice")]
    public async Task<IActionResult> Notice()
    {
        var body = Request.Body;
        // ok: path-traversal
        using var reader = new StreamReader(body);
        return Content(await reader.ReadToEndAsync());
    }
}

public class ReportFileController : Controller
{
    public ActionResult Show(string name)
    {
        // ruleid: path-traversal a controller writes the class in full
        var bytes = System.IO.File.ReadAllBytes("/data/" + name);
        // ok: path-traversal
        var fixedBytes = System.IO.File.ReadAllBytes("/data/report.pdf");
        // ok: path-traversal
        var safe = System.IO.File.ReadAllBytes("/data/" + Path.GetFileName(name));
        return File(bytes, "application/pdf");
    }
}

public partial class ClaimFiles : Form
{
    void Read()
    {
        // ok: path-traversal the user of a desktop program reads his own files
        var files = Directory.GetFiles(txtFolder.Text, "*.txt");
        // ok: path-traversal
        var writer = new StreamWriter(txtFolder.Text + "/claims.txt", false);
    }
}

public class ExportController : Controller
{
    [HttpGet("export")]
    public IActionResult Export(string rows, string header, string keyValue)
    {
        var made = Functions.CreateExcelFromList(rows, header);
        // ok: path-traversal what makes a file has named it
        var stream = new FileStream(made, FileMode.Open);
        var kept = dbBackupApp.GetForm(keyValue);
        // ok: path-traversal a path from the database
        var backup = new FileStream(kept.FilePath, FileMode.Open);
        // ruleid: path-traversal
        var named = new FileStream(CreateFilePath(header), FileMode.Open);
        return File(stream, "application/octet-stream", "rows.xls");
    }

    [HttpPost("all")]
    public IActionResult All([FromBody] Page page)
    {
        var result = InvokeService("Export", new object[] { page }) as Answer;
        // ok: path-traversal
        return File(System.IO.File.ReadAllBytes(result.Data.ToString()), "application/octet-stream");
    }
}

// The name that an uploaded file comes with is text of the request.
public class FormFileController : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Upload(IFormFile one)
    {
        foreach (var item in Request.Form.Files)
        {
            // ruleid: path-traversal
            var target = Path.Combine(root, item.FileName);
            // ok: path-traversal
            var cut = Path.Combine(root, Path.GetFileName(item.FileName));
            // ok: path-traversal an ending leads nowhere
            var named = Path.Combine(root, Guid.NewGuid() + item.FileName.Substring(item.FileName.LastIndexOf(".")));
            await item.CopyToAsync(System.IO.File.Create(target));
        }
        // ruleid: path-traversal
        using (var stream = System.IO.File.Create("wwwroot/img/" + one.FileName)) one.CopyTo(stream);
        // ok: path-traversal
        using (var reader = new StreamReader(one.OpenReadStream())) Read(reader);
        // ok: path-traversal how many
        using (var counted = System.IO.File.Create("wwwroot/img/" + Request.Form.Files.Count)) one.CopyTo(counted);
        return Ok();
    }
}
