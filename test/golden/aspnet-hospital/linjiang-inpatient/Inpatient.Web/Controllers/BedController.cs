using System.Web.Mvc;

namespace Inpatient.Web.Controllers
{
    /// <summary>床位管理</summary>
    public class BedController : Controller
    {
        private const string CacheKey = "beds:all";

        public ActionResult Index()
        {
            return View();
        }

        [HttpPost]
        public ActionResult ChangePassword(string password)
        {
            if (string.IsNullOrEmpty(password))
            {
                return Json(new { message = "密码不能为空" });
            }
            return Json(new { ok = true });
        }
    }
}
