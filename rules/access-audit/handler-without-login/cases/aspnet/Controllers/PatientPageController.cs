namespace Hospital.Controllers
{
    // Pages without data: what they show is asked for elsewhere.
    public class PatientPageController : Controller
    {
        public ActionResult Admission(PatientQuery query)
        {
            ViewBag.bid = query.Id;
            ViewBag.title = "入院登记";
            return View();
        }

        public ActionResult PatientList()
        {
            return View("List");
        }

        public ActionResult PatientDetail(int id)
        {
            ViewBag.Patient = service.Get(id);
            return View();
        }
    }
}
