using System;
using System.Security.Cryptography;
using System.Text;

public class Codes
{
    private static readonly Random Shared = new Random();

    public void Values(Account account)
    {
        var random = new Random(unchecked((int)DateTime.Now.Ticks));
        // ruleid: weak-random
        var code = random.Next(111111, 999999);
        // ruleid: weak-random
        string smsCode = new Random().Next(1000, 9999).ToString();
        // ruleid: weak-random
        account.Salt = Shared.Next().ToString();
        byte[] iv = new byte[16];
        // ruleid: weak-random
        random.NextBytes(iv);
        // ok: weak-random
        var jobId = "J" + random.Next(1000, 9999);
        // ok: weak-random
        var number = RandomNumberGenerator.GetInt32(1000, 9999);
        // ok: weak-random
        string token = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
    }

    public string CreateCheckCode(int length)
    {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++)
        {
            // ruleid: weak-random
            text.Append(Letters[Shared.Next(Letters.Length)]);
        }
        return text.ToString();
    }

    public string NextColour()
    {
        // ok: weak-random
        return Colours[Shared.Next(Colours.Length)];
    }
}

public class CodePage : Page
{
    private string GetRandomCode(int count)
    {
        string[] letters = "2,3,4,A,B,C".Split(',');
        string RandomCode = "";
        Random rand = new Random();
        for (int i = 0; i < count; i++)
        {
            // ruleid: weak-random
            int t = rand.Next(6);
            RandomCode += letters[t];
        }
        return RandomCode;
    }

    private string PickColor(string[] colors)
    {
        string shown = "";
        Random rand = new Random();
        // ok: weak-random
        int t = rand.Next(6);
        shown += colors[t];
        return shown;
    }
}

public class VerifyPicture
{
    public byte[] GetVerifyCode()
    {
        string chkCode = string.Empty;
        Random rnd = new Random();
        for (int i = 0; i < 4; i++)
        {
            // ruleid: weak-random
            chkCode += character[rnd.Next(character.Length)];
            // ok: weak-random
            Color clr = color[rnd.Next(color.Length)];
            // ok: weak-random
            string fnt = fonts[rnd.Next(fonts.Length)];
        }
        return Draw(chkCode);
    }
}
