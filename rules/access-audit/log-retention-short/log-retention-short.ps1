# ruleid: log-retention-short
Get-ChildItem D:\inetpub\logs -Recurse | Where-Object { $_.LastWriteTime -lt (Get-Date).AddDays(-30) } | Remove-Item
# ok: log-retention-short
Get-ChildItem D:\inetpub\logs -Recurse | Where-Object { $_.LastWriteTime -lt (Get-Date).AddDays(-365) } | Remove-Item
