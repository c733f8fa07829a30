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

// Row filters look through rows in memory; nothing reaches a database.
public partial class DrugList : UserControl
{
    public void Filter(string code)
    {
        // ok: sql-concatenation
        this.view.RowFilter = "拼音码 like '%" + code + "%'";
        // ok: sql-concatenation
        string filter = "spell_code like '%" + code + "%'";
        this.view.RowFilter = filter;
        // ok: sql-concatenation
        DataRow[] found = table.Select("ITEM_CODE = '" + code + "' and flag = '1'");
    }

    public void FilterBySetting(string code)
    {
        string condition = "";
        if (chkBlur.Checked)
            // ok: sql-concatenation
            condition = "(拼音码 like '%" + code + "%')";
        else
        {
            // ok: sql-concatenation
            condition += " or (五笔码 like '" + code + "%')";
        }
        if (view != null)
        {
            view.RowFilter = condition;
        }
    }

    public void Query(string code)
    {
        string sql = "select * from patient where 1 = 1";
        // ruleid: sql-concatenation
        sql += " and name like '%" + code + "%'";
        view = new DataView(db.Query(sql));
    }
}
