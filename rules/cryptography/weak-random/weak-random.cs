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

public class ValidateCode
{
    public string CreateDigits(int length)
    {
        int[] picked = new int[length];
        // ruleid: weak-random a class for such codes
        Random seekRand = new Random(Environment.TickCount);
        for (int i = 0; i < length; i++)
        {
            picked[i] = seekRand.Next(0, 10);
            // ok: weak-random
            Random again = new Random(picked[i]);
        }
        return string.Join("", picked);
    }

    private string Alphas()
    {
        string num = "";
        // ruleid: weak-random
        System.Random random = new Random();
        num = Convert.ToString((char)(65 + random.Next(10000) % 26));
        return num;
    }

    public byte[] CreateGraphic(string code)
    {
        // ok: weak-random the picture
        Random random = new Random();
        int x1 = random.Next(80);
        return Draw(code, x1);
    }

    private string PickFont(string[] fonts)
    {
        // ok: weak-random
        Random random = new Random();
        return fonts[random.Next(fonts.Length)];
    }
}

public class ShiftPlan
{
    public string CreateDigits(int length)
    {
        // ok: weak-random
        Random random = new Random();
        return random.Next(100).ToString();
    }
}

static class Numbers
{
    public static string CreateNo()
    {
        Random random = new Random();
        // ok: weak-random a running number
        string strRandom = random.Next(1000, 10000).ToString();
        string code = DateTime.Now.ToString("yyyyMMddHHmmss") + strRandom;
        return code;
    }
}

internal class PasswordGenerator
{
    public string Make(int length)
    {
        Random rand = new Random(Environment.TickCount);
        List<char> chars = new List<char>();
        for (int i = 0; i < length; i++)
            // ruleid: weak-random
            chars.Insert(rand.Next(0, chars.Count), Letters[rand.Next(0, Letters.Length)]);
        return new string(chars.ToArray());
    }
}

internal class SlotGenerator
{
    public void Fill(List<Slot> slots)
    {
        Random rand = new Random();
        // ok: weak-random demonstration slots
        slots.Insert(rand.Next(0, slots.Count), new Slot());
    }
}
