# ruleid: plaintext-database-connection
url = "postgresql://10.20.30.40/emr?sslmode=disable"
