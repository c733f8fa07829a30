CREATE OR REPLACE PACKAGE BODY visits IS
  PROCEDURE by_dept(p_dept IN VARCHAR2, p_id IN NUMBER, p_rows OUT SYS_REFCURSOR) IS
    v_sql VARCHAR2(2000);
  BEGIN
    v_sql := 'SELECT * FROM visit WHERE dept = ''' || p_dept || '''';
    v_sql := v_sql || ' AND id = ' || p_id;
    OPEN p_rows FOR v_sql;
  END;

  FUNCTION total(p_table IN VARCHAR2, p_name IN patient.name%TYPE) RETURN NUMBER IS
    v_total NUMBER;
  BEGIN
    EXECUTE IMMEDIATE 'SELECT COUNT(*) FROM ' || DBMS_ASSERT.SIMPLE_SQL_NAME(p_table) INTO v_total;
    EXECUTE IMMEDIATE 'SELECT COUNT(*) FROM patient WHERE name = :1' INTO v_total USING p_name;
    EXECUTE IMMEDIATE 'DELETE FROM draft WHERE owner = ''' || p_name || '''';
    EXECUTE IMMEDIATE 'TRUNCATE TABLE draft';
    RETURN v_total;
  END;
END;
/
