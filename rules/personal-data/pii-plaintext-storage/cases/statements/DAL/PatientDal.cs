using System.Data.SqlClient;
using System.Text;

namespace His.DAL
{
    public class PatientDal
    {
        public int Add(Model.Patient model)
        {
            StringBuilder strSql = new StringBuilder();
            strSql.Append("insert into Patient(");
            strSql.Append("Name,P_IdCard,P_Tel)");
            strSql.Append(" values (@Name,@P_IdCard,@P_Tel)");
            SqlParameter[] parameters = { new SqlParameter("@Name", model.Name), new SqlParameter("@P_IdCard", model.P_IdCard), new SqlParameter("@P_Tel", model.P_Tel) };
            return SqlHelper.ExecuteNonQuery(strSql.ToString(), parameters);
        }

        public int AddRelative(Model.Relative model)
        {
            string sql = "update Relative set Name=@Name, P_IdCard=@P_IdCard, P_Tel=@P_Tel where Id=@Id";
            model.P_Tel = Sm4Util.Encrypt(model.P_Tel);
            return SqlHelper.ExecuteNonQuery(sql, new SqlParameter("@Name", model.Name), new SqlParameter("@P_IdCard", Sm4Util.Encrypt(model.P_IdCard)), new SqlParameter("@P_Tel", model.P_Tel), new SqlParameter("@Id", model.Id));
        }

        public DataTable Find(Model.PatientQuery query)
        {
            string sql = "select * from Patient where P_IdCard=@P_IdCard and P_Tel=@P_Tel";
            return SqlHelper.Table(sql, new SqlParameter("@P_IdCard", query.P_IdCard), new SqlParameter("@P_Tel", query.P_Tel));
        }
    }
}
