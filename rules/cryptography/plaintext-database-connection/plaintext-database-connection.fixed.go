package main
// ruleid: plaintext-database-connection
var dsn = "host=10.20.30.40 user=emr_app dbname=emr sslmode=verify-full"
// ok: plaintext-database-connection
var local = "host=localhost user=emr_app dbname=emr sslmode=disable"
