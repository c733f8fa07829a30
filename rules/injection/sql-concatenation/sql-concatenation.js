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

class Supplies {
  static async create(req, res) {
    const supply = { name: 'x' };
    supply.user_id = req.user.user_id;
    const columns = Object.keys(supply).join(', ');
    // ok: sql-concatenation names that the program gives
    await db.query(`INSERT INTO supplies (${columns}) VALUES (?)`, Object.values(supply));
    res.sendStatus(201);
  }
}

async function addAll(db, rows) {
  const marks = rows.map(() => '(?, ?)').join(',');
  // ok: sql-concatenation placeholders
  await db.query(`INSERT INTO bill (name, fee) VALUES ${marks}`, rows.flat());
}

async function updateOnly(db, fields) {
  const allowed = ['name', 'city'];
  const set = fields.filter((field) => allowed.includes(field)).map((field) => `${field} = ?`).join(', ');
  // ok: sql-concatenation allowed names
  await db.query(`UPDATE patient SET ${set} WHERE id = 1`);
}

async function addAllowed(db, patient) {
  const allowed = ['name', 'city'];
  Object.keys(patient).forEach((field) => {
    if (!allowed.includes(field)) delete patient[field];
  });
  // ok: sql-concatenation what is not allowed was deleted
  await db.query(`INSERT INTO patient (${Object.keys(patient).join(', ')}) VALUES (?)`, Object.values(patient));
}

async function addFilled(db, patient) {
  Object.keys(patient).forEach((field) => {
    if (patient[field] === '') delete patient[field];
  });
  // ruleid: sql-concatenation
  await db.query(`INSERT INTO patient (${Object.keys(patient).join(', ')}) VALUES (?)`, Object.values(patient));
}

function applyChange(db, { tableName, recordId }) {
  if (!isSyncTable(tableName)) throw new Error('unknown table');
  // ok: sql-concatenation an allow list
  db.prepare(`DELETE FROM ${tableName} WHERE id = ?`).run(recordId);
}
function applyUnchecked(db, tableName, recordId) {
  // ruleid: sql-concatenation
  db.prepare(`DELETE FROM ${tableName} WHERE id = ?`).run(recordId);
}
