async function createTables(connection) {
  await connection.query(`
    CREATE TABLE IF NOT EXISTS patients (
      id INT PRIMARY KEY AUTO_INCREMENT,
      name VARCHAR(50) NOT NULL COMMENT '姓名',
      id_card VARCHAR(18) COMMENT '身份证号',
      phone VARCHAR(20) COMMENT '联系电话'
    ) ENGINE=InnoDB
  `);
  await connection.query('CREATE TABLE IF NOT EXISTS departments (id INT, name VARCHAR(50), phone VARCHAR(20))');
  // CREATE TABLE members (id INT, name VARCHAR(50), id_card VARCHAR(18))
  console.log('create table patients failed');
}
