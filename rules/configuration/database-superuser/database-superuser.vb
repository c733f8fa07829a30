Public Class PatientForm
    ' ruleid: database-superuser
    Dim con As New MySqlConnection("server=10.20.30.40; user=root; password=" & Secret() & "; database=his")
    ' ruleid: database-superuser
    Dim lis As String = "User ID=sa;Data Source=10.20.30.40;Initial Catalog=LIS"
    ' ok: database-superuser
    Dim pacs As String = "server=10.20.30.40; user=pacs_app; database=pacs"
    ' ok: database-superuser
    Dim ris As String = "Provider=SQLOLEDB.1;Integrated Security=SSPI;Persist Security Info=True;User ID=sa;Initial Catalog=RIS;Data Source=10.20.30.40"
    ' ok: database-superuser
    Dim lab As String = "User ID=sa;Data Source=10.20.30.40;Integrated Security=SSPI;Initial Catalog=LAB"
    ' ok: database-superuser
    Dim sql As String = "select * from staff where user=root"
End Class
