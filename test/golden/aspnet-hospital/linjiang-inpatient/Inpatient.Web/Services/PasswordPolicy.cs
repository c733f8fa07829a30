namespace Inpatient.Web.Services
{
    public static class PasswordPolicy
    {
        public const int MinimumPasswordLength = 12;
        public const string PasswordPattern = "^(?=.*[a-z])(?=.*[A-Z])(?=.*\\d).{12,}$";
    }
}
