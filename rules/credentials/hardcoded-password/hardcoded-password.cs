namespace Example.His
{
    public class Settings
    {
        // ruleid: hardcoded-password
        const string DbPwd = "Kq7#mVx2pL9w";
        // ruleid: hardcoded-password
        string conn = @"Data Source=db.his.local;Initial Catalog=HIS;User ID=his_app;Password=tR8vZ!q3LmN5;";
        // ruleid: hardcoded-password digits behind the word make it no form
        string built = "Host=db.his.local;Database=his;Username=his_user;Password=his_password739;";
        // ok: hardcoded-password a form
        string form = "Host=db.his.local;Database=his;Username=user;Password=password;";
        // ok: hardcoded-password
        string trusted = @"Data Source=db.his.local;Initial Catalog=HIS;Integrated Security=True;";
        // ok: hardcoded-password
        string template = "Data Source={0};Initial Catalog=HIS;User ID={1};Password={2};";
        // ok: hardcoded-password
        public string Password { get; set; }
        // ok: hardcoded-password
        [Display(Name = "密码")]
        public string UserPassword { get; set; }

        void Connect(IConfiguration configuration)
        {
            // ruleid: hardcoded-password
            client.Credentials = new NetworkCredential("his_mail", "Zt6%hWq9LmX3");
            // ok: hardcoded-password
            client.Credentials = new NetworkCredential(user, configuration["Mail:Password"]);
            // ruleid: hardcoded-password
            options.UseSqlServer("Server=db.his.local;Database=his;User Id=his_app;Pwd=Hs8nW2kQv5Tz");
            // ok: hardcoded-password
            var password = configuration.GetValue<string>("Db:Password");
        }
    }
}
