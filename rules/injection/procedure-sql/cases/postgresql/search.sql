CREATE OR REPLACE FUNCTION search_patients(p_name text, p_ward integer) RETURNS SETOF patient AS $$
BEGIN
  RETURN QUERY EXECUTE 'SELECT * FROM patient WHERE name = ''' || p_name || '''';
  RETURN QUERY EXECUTE 'SELECT * FROM patient WHERE name = ' || quote_literal(p_name);
  RETURN QUERY EXECUTE 'SELECT * FROM patient WHERE name = $1' USING p_name;
END;
$$ LANGUAGE plpgsql;
