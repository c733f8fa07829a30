public class FormulaController : Controller
{
    [HttpPost]
    public async Task<IActionResult> Run(string formula)
    {
        // ruleid: code-injection
        var value = await CSharpScript.EvaluateAsync(formula);
        // ok: code-injection
        var fixedValue = await CSharpScript.EvaluateAsync("1 + 2");
        return Json(value);
    }
}
