function billsOf(name, limit) {
  // ruleid: sql-concatenation
  const sql = "select * from bill where name = '" + name + "'";
  // ruleid: sql-concatenation
  const like = `select * from bill where name like '%${name}%'`;
  // ok: sql-concatenation
  const bound = pool.query('select * from bill where name = ?', [name]);
  // ok: sql-concatenation
  const page = `select * from bill where paid = 1 limit ${parseInt(limit, 10)}`;
  // ok: sql-concatenation
  const text = `Select a bill from ${name}`;
  return [sql, like, bound, page, text];
}
