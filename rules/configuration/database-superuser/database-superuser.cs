class Direct
{
    // ruleid: database-superuser
    string his = "Data Source=10.20.30.40;Initial Catalog=HIS;User ID=sa;Password=" + Password();
    // ok: database-superuser
    string lis = "Data Source=10.20.30.40;Initial Catalog=LIS;User ID=lis_app;Password=" + Password();
}
