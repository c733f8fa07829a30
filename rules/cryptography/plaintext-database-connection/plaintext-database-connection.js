// ruleid: plaintext-database-connection
const url = 'postgres://10.20.30.40/emr?sslmode=disable';
