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
