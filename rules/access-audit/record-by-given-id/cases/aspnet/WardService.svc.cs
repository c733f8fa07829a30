[ServiceContract]
public partial class WardService
{
    [OperationContract]
    public Inpatient GetInpatientInfo(string syxh)
    {
        SqlParameter number = new SqlParameter("@syxh", SqlDbType.VarChar, 12);
        number.Value = syxh;
        DataSet ds = SqlHelper.ExecuteDataSet("usp_InpatientList", new[] { number }, CommandType.StoredProcedure);
        return Inpatient.From(ds.Tables[0].Rows[0]);
    }

    [OperationContract]
    public Inpatient GetBasicInfo(string syxh)
    {
        DataTable dt = SqlHelper.ExecuteDataTable(String.Format("select * from InPatient where NoOfInpat='{0}'", syxh));
        return Inpatient.From(dt.Rows[0]);
    }

    // A search by many things.
    [OperationContract]
    public List<Inpatient> GetPaging(int kind, string dept, string doctor, string name, string zyhm, string bed, string from, string to)
    {
        SqlParameter number = new SqlParameter("@zyhm", SqlDbType.VarChar, 12);
        number.Value = zyhm;
        return Inpatient.All(SqlHelper.ExecuteDataSet("usp_InpatientList", new[] { number }, CommandType.StoredProcedure));
    }

    // Beds of a ward are nobody's.
    [OperationContract]
    public List<Bed> GetBeds(string wardId)
    {
        SqlParameter ward = new SqlParameter("@wardId", wardId);
        return Bed.All(SqlHelper.ExecuteDataSet("usp_BedList", new[] { ward }, CommandType.StoredProcedure));
    }
}
