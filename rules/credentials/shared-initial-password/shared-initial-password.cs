public class StaffService
{
    public async Task<StaffDto> CreateStaffAsync(CreateStaffRequest request)
    {
        // ruleid: shared-initial-password
        var passwordHash = HashPassword("Hs#2024x");
        // ruleid: shared-initial-password
        string pwd = Md5Helper.Md5Hash("Hs#2024x");
        // ok: shared-initial-password what the caller gives
        var given = HashPassword(request.Password);
        // ok: shared-initial-password
        string conn = Cipher.Decrypt("Zk9vQmFy");
        // ruleid: shared-initial-password
        string defaultPassword = "Hs2024xyz";
        return await Save(passwordHash, pwd, given, conn, defaultPassword);
    }

    public Task CreateUserAsync(string name) => Task.CompletedTask;
}
