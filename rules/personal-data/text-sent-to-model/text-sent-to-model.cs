class Summary
{
    async Task<string> Ask(string medicalRecord)
    {
        var url = "https://api.deepseek.com/chat/completions";
        // ruleid: text-sent-to-model
        var response = await http.PostAsync(url, Body(medicalRecord));
        // ok: text-sent-to-model
        await http.PostAsync("https://records.hospital.local/save", Body(medicalRecord));
    }
}
