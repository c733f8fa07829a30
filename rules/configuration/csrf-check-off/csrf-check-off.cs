namespace Hospital.Web
{
    class Startup
    {
        void Configure(MvcOptions options)
        {
            // ruleid: csrf-check-off
            options.Filters.Add(new IgnoreAntiforgeryTokenAttribute());
            // ok: csrf-check-off
            options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
        }
    }

    class OrderController : Controller
    {
        [IgnoreAntiforgeryToken]
        // ruleid: csrf-check-off
        public IActionResult Save(Order order) { return Ok(); }

        [IgnoreAntiforgeryToken]
        // ok: csrf-check-off
        public IActionResult PayCallback(string body) { return Ok(); }

        [ValidateAntiForgeryToken]
        // ok: csrf-check-off
        public IActionResult Delete(int id) { return Ok(); }
    }
}

public class HisHttpApiHostModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpAntiForgeryOptions>(options =>
        {
            // ok: csrf-check-off bearer tokens in a header
            options.AutoValidate = false;
        });
        ConfigureAuthentication(context);
    }

    private void ConfigureAuthentication(ServiceConfigurationContext context)
    {
        context.Services.AddAuthentication(option => { }).AddJwtBearer(option => { });
    }
}

public class HisWebModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpAntiForgeryOptions>(options =>
        {
            // ruleid: csrf-check-off pages and cookies beside the tokens
            options.AutoValidate = false;
        });
        context.Services.AddAuthentication("Cookies").AddJwtBearer(option => { }).AddCookie("Cookies");
    }
}
