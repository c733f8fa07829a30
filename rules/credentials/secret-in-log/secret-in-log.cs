namespace Hospital.Account
{
    class LoginService
    {
        void Login(LoginInput input, string token, System.Threading.CancellationToken cancellationToken)
        {
            // ruleid: secret-in-log
            _logger.LogInformation("login {0} {1}", input.UserName, input.Password);
            // ruleid: secret-in-log
            Log.Debug($"token {token}");
            // ruleid: secret-in-log
            LogHelper.WriteLog("pwd:" + input.Pwd);
            // ruleid: secret-in-log
            Console.WriteLine(string.Format("{0}", input.Password));
            // ok: secret-in-log
            _logger.LogInformation("login {0}", input.UserName);
            // ok: secret-in-log
            _logger.LogDebug("{0} {1}", string.IsNullOrEmpty(token), input.Password.Length);
            var gateway = new PaymentGateway { Name = input.Name, ApiSecret = input.ApiSecret };
            // ok: secret-in-log the record's number, not what it was given
            _logger.LogInformation("支付网关 {GatewayId} 已建立", gateway.PaymentGatewayId);
            // ok: secret-in-log
            _logger.LogDebug("stopped {0}", cancellationToken);
        }
    }
}

namespace Hospital.Client
{
    public partial class LoginForm : Form
    {
        private void Login(string username, string password, string pwd1, string state)
        {
            string paramurl = string.Format($"api/user/GetLoginUser?uname={username}&pwd={password}");
            // ruleid: secret-in-log
            log.InfoFormat(client.BaseAddress + paramurl);
            string changeurl = string.Format($"api/user/Change?uname={username}&pwd={pwd1}");
            // ruleid: secret-in-log the first of two inputs
            log.Info(changeurl);
            string checkurl = string.Format($"api/user/GetState?uname={username}&pwdState={state}");
            // ok: secret-in-log
            log.InfoFormat(client.BaseAddress + checkurl);
        }

        public int AddUser(string user_name, string pass_word, int pass_count)
        {
            // ruleid: secret-in-log
            Log.Information($"AddUser,{user_name},{pass_word}");
            // ok: secret-in-log
            Log.Information($"AddUser,{user_name},{pass_count}");
            // ok: secret-in-log the kind of event
            Logger.Error(LoggerType.ApiModifyPwd, message);
            // ok: secret-in-log
            Logger.Error(ErrorCodes.InvalidToken);
            return users.Add(user_name, pass_word);
        }
    }
}
