class ExchangeClient
{
    async Task Send()
    {
        // ruleid: plaintext-protocol
        await client.PostAsync("http://10.20.30.69/his/charge", content);
        // ok: plaintext-protocol
        await client.PostAsync("https://10.20.30.69/his/charge", content);
    }
    void Clients()
    {
        // ruleid: plaintext-protocol
        var client = new HttpClient { BaseAddress = new Uri("http://10.20.30.69") };
        // ruleid: plaintext-protocol
        var request = new HttpRequestMessage(HttpMethod.Post, "http://10.20.30.69/charge");
        // ruleid: plaintext-protocol
        var rest = new RestClient("http://10.20.30.69");
        // ruleid: plaintext-protocol
        var answer = HttpHelper.Post<Reply>("http://10.20.30.69/charge", body);
        // ruleid: plaintext-protocol
        var text = sender.UploadString("http://10.20.30.69/charge", body);
        // ruleid: plaintext-protocol
        string url = string.Format(@"http://10.20.30.69/charge?no={0}", number);
        // ruleid: plaintext-protocol
        Process.Start("http://10.20.30.69/report.aspx?zyh=" + number);
        // ok: plaintext-protocol
        Process.Start("http://www.hospital-vendor.cn/manual");
        // ok: plaintext-protocol
        string path = $"http://{host}/charge";
        // ok: plaintext-protocol
        string logoUrl = "http://cdn.hospital-vendor.cn/logo";
        // ok: plaintext-protocol
        [ServiceContract(Namespace = "http://charge.hospital-vendor.cn/")]
        interface ICharge { }
    }
}
