class ExchangeClient
{
    async Task Send()
    {
        // ruleid: plaintext-protocol
        await client.PostAsync("http://10.20.30.69/his/charge", content);
        // ok: plaintext-protocol
        await client.PostAsync("https://10.20.30.69/his/charge", content);
    }
}
