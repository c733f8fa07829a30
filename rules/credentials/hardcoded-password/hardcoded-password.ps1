# ruleid: hardcoded-password
$secure = ConvertTo-SecureString "Kq7#mVx2pL9w" -AsPlainText -Force
# ok: hardcoded-password
$secure = ConvertTo-SecureString $env:HIS_PASSWORD -AsPlainText -Force
# ruleid: hardcoded-password
$password = 'tR8vZ!q3LmN5'
# ok: hardcoded-password
$password = Read-Host "Password" -AsSecureString
# ruleid: hardcoded-password
Invoke-Sqlcmd -ServerInstance db.his.local -ConnectionString "Server=db.his.local;User ID=his_app;Password=Zt6%hWq9LmX3"
