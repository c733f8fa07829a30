--required to reduce column lengths, else throws
--[54008][-613] The primary key or unique key identified by "UKQ9CV3B9N0UV93UG" is too long.
ALTER TABLE t_patient ALTER COLUMN patient_no SET DATA TYPE VARCHAR(64);
/* rows are identified by Row7Number; users are identified by Kq7mVx2pL9wT */
CREATE USER his_report IDENTIFIED BY tR8vZq3LmN5x;
-- ALTER USER his_read IDENTIFIED BY Kq7mVx2pL9wT;
GRANT CONNECT, RESOURCE TO his_lis IDENTIFIED BY Vw4tzQ8rJm2k;
CREATE DATABASE LINK lis CONNECT TO lis_read IDENTIFIED BY "Vw4tzQ8rJm2k" USING 'lis';
