public class BillRepository
{
    public DataTable ByName(string name, int status, DateTime day)
    {
        // ruleid: sql-concatenation
        var sql = "select * from Bill where Name = '" + name + "'";
        // ruleid: sql-concatenation
        var like = $"select * from Bill where Name like '%{name}%'";
        // ok: sql-concatenation
        var byStatus = $"select * from Bill where Status = {status}";
        // ok: sql-concatenation
        var message = $"No bill of {name} found";
        // ok: sql-concatenation
        var bound = new SqlCommand("select * from Bill where Name = @name");
        bound.Parameters.AddWithValue("@name", name);
        return Fill(sql + like + byStatus);
    }
}
