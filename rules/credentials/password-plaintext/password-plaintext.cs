namespace Hospital.Account
{
    class AccountService
    {
        bool Login(string userName, string password)
        {
            var user = users.Find(userName);
            // ruleid: password-plaintext
            return user.Password == password;
        }

        bool Query(string userName, string password)
        {
            // ruleid: password-plaintext
            return users.Any(u => u.UserName == userName && u.Password == password);
        }

        bool Hashed(string userName, string password)
        {
            var user = users.Find(userName);
            password = Digest(password);
            // ok: password-plaintext
            if (user.Password == password) return true;
            // ok: password-plaintext
            return user.Password == null;
        }

        bool Same(Account other)
        {
            // ok: password-plaintext
            return this.Password == other.Password;
        }

        void Remember(string password)
        {
            // ruleid: password-plaintext
            Response.Cookies.Append("password", password);
            // ok: password-plaintext
            Response.Cookies.Append("password", Encrypt(password));
        }
    }
}
