// ruleid: plaintext-database-connection
val url = "jdbc:mysql://10.20.30.40:3306/his?useSSL=false"
