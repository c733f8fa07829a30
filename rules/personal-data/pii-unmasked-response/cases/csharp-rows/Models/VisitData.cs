using System.Data;

namespace Clinic.Models
{
    public class VisitData
    {
        public DataSet ForCode(string code)
        {
            string sql = "select distinct c.name, c.sex, c.idcard, c.diagnose "
                + "from outpatient c where c.patient_no = @code";
            return DbHelper.Query(sql, code);
        }

        public DataSet Departments()
        {
            return DbHelper.Query("select d.name, d.phone from department d");
        }
    }
}
