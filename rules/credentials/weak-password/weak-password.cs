class Settings
{
    // ruleid: weak-password
    string conn = "Server=db.his.local;Database=his;User ID=sa;Password=sa@123;";
    // ruleid: weak-password
    public string DefaultPassword = "his@2023";
    // ok: weak-password
    public int PasswordLength = 123456;
    // ruleid: weak-password switched off
    //string old = "Server=db.his.local;Database=his;User ID=sa;Password=123456;";
}
