using System.Security.Cryptography;

public class Accounts
{
    public void Store(User user, string password, byte[] report)
    {
        // ruleid: fast-password-hash
        user.Password = CryptoHelper.AddSalt(user.Id, CryptoHelper.Md5(password));
        // ruleid: fast-password-hash
        var forms = FormsAuthentication.HashPasswordForStoringInConfigFile(password, "MD5");
        // ok: fast-password-hash
        des.Key = ASCIIEncoding.ASCII.GetBytes(FormsAuthentication.HashPasswordForStoringInConfigFile(phrase, "md5").Substring(0, 8));
        // ruleid: fast-password-hash
        var extension = user.Password.ToMD5();
        // ruleid: fast-password-hash
        var helper = MD5Helper.Encrypt(password);
        // ruleid: fast-password-hash
        var direct = SHA256.Create().ComputeHash(Encoding.UTF8.GetBytes(password));
        // ok: fast-password-hash
        var identity = new PasswordHasher<User>().HashPassword(user, password);
        // ok: fast-password-hash
        var checksum = CryptoHelper.Md5(report);
    }

    public static string Encode(string source)
    {
        MD5CryptoServiceProvider digest;
        digest = new MD5CryptoServiceProvider();
        // ruleid: fast-password-hash
        byte[] output = digest.ComputeHash(Encoding.UTF8.GetBytes(source));
        string[] password = BitConverter.ToString(output).Split('-');
        return string.Concat(password);
    }

    public static string Mark(string source)
    {
        var digest = new MD5CryptoServiceProvider();
        // ok: fast-password-hash
        byte[] output = digest.ComputeHash(Encoding.UTF8.GetBytes(source));
        string mark = BitConverter.ToString(output);
        return mark;
    }

    public void LoginByBox(string passw)
    {
        // ruleid: fast-password-hash
        string digest = Md5.HashString(passw);
        // ruleid: fast-password-hash
        string other = Md5Helper.Encrypt(txtPsw.Text);
        // ok: fast-password-hash
        string passage = Md5.HashString(passage);
    }
}

// What can be turned back.
public class StaffDal
{
    public bool Check(string userName, string pwd)
    {
        string sql = "SELECT ID FROM STAFF WHERE USER_NAME = " + SQL.SqlConvert(userName);
        // ruleid: fast-password-hash
        sql += "AND PASSWORD = " + SQL.SqlConvert(Crypto.Encrypt_Own(pwd));
        return db.SelectValue(sql);
    }

    public void Change(string userId, string newPwd)
    {
        // ruleid: fast-password-hash
        newPwd = Crypto.EncryptStr(newPwd.Trim());
        string sql = "UPDATE STAFF SET PASSWORD = " + SQL.SqlConvert(newPwd);
        db.Execute(sql);
    }

    public void Save(Staff staff, string password)
    {
        // ruleid: fast-password-hash
        staff.Password = AesHelper.AesEncrypt(password);
        db.Save(staff);
    }

    public void Send(LoginRequest request, MailSettings settings, string password)
    {
        // ok: fast-password-hash
        request.Password = AesHelper.AesEncrypt(password);
        // ok: fast-password-hash
        settings.Password = AesHelper.AesEncrypt(password);
        // ok: fast-password-hash
        Staff.Password = Hasher.HashPassword(password);
        // ok: fast-password-hash
        var sent = Rsa.RsaEncrypt(password);
        // ok: fast-password-hash
        var encrypted = Crypto.Encrypt(password);
        client.Post(request, sent, encrypted);
    }
}

public class Cipher
{
    public byte[] Vector(string sKey)
    {
        // ok: fast-password-hash
        return Encoding.UTF8.GetBytes(System.Web.Security.FormsAuthentication.HashPasswordForStoringInConfigFile(sKey, "SHA1"));
    }

    public string SignedAddress(string url)
    {
        string param = "appid=" + appId + "&url=" + url;
        // ok: fast-password-hash
        return FormsAuthentication.HashPasswordForStoringInConfigFile(param, "SHA1");
    }
}

public class StaticDigests
{
    public string Of(string password, byte[] file)
    {
        // ruleid: fast-password-hash
        var stored = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(password)));
        // ok: fast-password-hash a file
        var sum = Convert.ToHexString(SHA256.HashData(file));
        return stored + sum;
    }
}

class SystemUserServices
{
    public async Task<bool> Login(LoginDto loginDto)
    {
        var first = new SystemUser
        {
            Name = "first",
            // ruleid: fast-password-hash
            Password = "Rt7#kd02".ComputeSha256Hash(),
            // ok: fast-password-hash
            Picture = "front.png".ComputeSha256Hash(),
        };
        // ruleid: fast-password-hash
        return first.Password == loginDto.Password.ComputeSha256Hash();
    }
}
