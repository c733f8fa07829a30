class Settings
{
    // ruleid: empty-password
    string conn = "Server=db.his.local;Database=his;User ID=sa;Password=;";
    // ok: empty-password
    string trusted = "Server=db.his.local;Database=his;User ID=sa;Password=;Integrated Security=True;";
    // ok: empty-password
    string password = "";
}
