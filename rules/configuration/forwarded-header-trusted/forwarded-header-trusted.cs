public class ClientAddress
{
    public string Read()
    {
        // ruleid: forwarded-header-trusted
        string address = HttpContext.Current.Request.ServerVariables["HTTP_X_FORWARDED_FOR"];
        // ok: forwarded-header-trusted
        return address ?? HttpContext.Current.Request.ServerVariables["REMOTE_ADDR"];
    }
}
