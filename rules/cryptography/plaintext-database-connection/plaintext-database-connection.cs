class Direct
{
    // ruleid: plaintext-database-connection
    string his = "Server=10.20.30.40;Database=HIS;Trusted_Connection=True;Encrypt=False";
    // ok: plaintext-database-connection
    string local = "Server=.;Database=HIS;Trusted_Connection=True;Encrypt=False";
    // ok: plaintext-database-connection
    string spaced = @"Data Source = (localdb)\MSSQLLocalDB;Database=HIS;Integrated Security = True; Encrypt=False";
}
