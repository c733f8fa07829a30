public class DbContexts
{
    public void Configure(DbContextOptionsBuilder options, IWebHostEnvironment env)
    {
        // ruleid: sql-echo-enabled
        options.UseSqlServer(connection).EnableSensitiveDataLogging();
        // ok: sql-echo-enabled
        options.UseSqlServer(connection).EnableSensitiveDataLogging(false);
        if (env.IsDevelopment())
        {
            // ok: sql-echo-enabled
            options.EnableSensitiveDataLogging();
        }
    }

    public void Sugar(SqlSugarClient db)
    {
        // ruleid: sql-echo-enabled
        db.Aop.OnLogExecuting = (sql, pars) =>
        {
            Console.WriteLine(sql + Serialize(pars.ToDictionary(it => it.ParameterName, it => it.Value)));
        };
        // ok: sql-echo-enabled the statement without its values
        db.Aop.OnLogExecuting = (sql, pars) =>
        {
            Console.WriteLine(sql);
        };
    }
}
