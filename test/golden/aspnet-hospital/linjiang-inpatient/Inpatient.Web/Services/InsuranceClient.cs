using System.Net;
using System.Net.Security;

namespace Inpatient.Web.Services
{
    /// <summary>医保接口客户端</summary>
    public class InsuranceClient
    {
        public InsuranceClient()
        {
            // 跳过证书校验
            ServicePointManager.ServerCertificateValidationCallback = (sender, certificate, chain, errors) => true;
            ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls12;
        }

        public string Post(string url, string body)
        {
            using (var client = new WebClient())
            {
                client.Credentials = new NetworkCredential("insurance", "Yb!Gate#7781");
                return client.UploadString(url, body);
            }
        }
    }
}
