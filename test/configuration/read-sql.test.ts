// SQL of five dialects: rows, declared columns, comments, accounts; and CSV.
import assert from 'node:assert/strict';
import type { ConfigurationView } from '../../src/configuration/configuration-view.ts';
import { lines, literals, only, rowsOf, viewOf } from './view-of.ts';

/** `table(columns): values` of each row; every quoted cell is checked to stand between its quotes. */
function rows(view: ConfigurationView, text: string): string[] {
  return rowsOf(view).map(row => {
    for (const cell of row.cells) if (cell.quoted) assert.ok(/['"$\]})>!]/.test(text[cell.region.end] ?? ''), text.slice(cell.region.start, cell.region.end + 1));
    return `${row.table}(${row.columns.join(',')}): ${row.cells.map(cell => cell.value ?? 'NULL').join(' | ')}`;
  });
}

const columns = (view: ConfigurationView) => view.columns.map(column => `${column.table}.${column.column} ${column.type}${column.comment === undefined ? '' : ` ${column.comment}`}`);

describe('SQL', () => {
  it('MySQL: backslashes, names from CREATE TABLE, several rows, inline comments', () => {
    const text = [
      'CREATE TABLE IF NOT EXISTS `sys_user` (', "  `id` bigint(20) NOT NULL AUTO_INCREMENT COMMENT '用户ID',", "  `user_name` varchar(30) CHARACTER SET utf8 COMMENT '用户''账号',", "  pwd decimal(10, 2) DEFAULT '' COMMENT 'a\\'b',", '  PRIMARY KEY (`id`),', '  KEY `k` (`user_name`)',
      ") ENGINE=InnoDB COMMENT='用户表';", "INSERT INTO `sys_user` VALUES (1, 'adm\\'in', NULL), (2,'it''s', now());", 'insert ignore into his.sys_user (id, user_name) values', ' (3, "x;y"), -- c', " (-4.5, 'z') /* d */", ' ON DUPLICATE KEY UPDATE id=1;',
      "UPDATE sys_user SET user_name = 'q', `pwd`=md5('1') WHERE id = 1;", "REPLACE INTO t SET a='1', b=2;", "INSERT INTO t (a,b) SELECT 1,'x' FROM dual UNION ALL SELECT 2,'y';", "# it's a comment", "INSERT INTO t (a) VALUES ('last');",
    ].join('\r\n');
    const view = viewOf('a.sql', text);
    assert.deepEqual(rows(view, text), [
      "sys_user(id,user_name,pwd): 1 | adm'in | NULL", "sys_user(id,user_name,pwd): 2 | it's | now()", 'sys_user(id,user_name): 3 | x;y', 'sys_user(id,user_name): -4.5 | z', "sys_user(user_name,pwd): q | md5('1')", 't(a,b): 1 | 2',
      't(a,b): 1 | x', 't(a,b): 2 | y', 't(a): last',
    ]);
    assert.deepEqual(columns(view), ['sys_user.id bigint(20) 用户ID', "sys_user.user_name varchar(30) 用户'账号", "sys_user.pwd decimal(10, 2) a'b"]);
    assert.equal(text.slice(view.columns[1]!.region.start, view.columns[1]!.region.end), 'user_name');
    const cell = rowsOf(view)[0]!.cells[1]!;
    assert.equal(text.slice(cell.region.start, cell.region.end), "adm\\'in");
  });

  it('SQL Server: brackets, N literals, GO, extended properties', () => {
    const text = [
      'SET ANSI_NULLS ON', 'GO', 'CREATE TABLE [dbo].[Patient]([Id] [int] IDENTITY(1,1) NOT NULL, [姓名] [nvarchar](50) NULL, CONSTRAINT [PK] PRIMARY KEY ([Id]))', 'GO', "INSERT [dbo].[Patient] ([Id], [姓名]) VALUES (1, N'张''三')", "INSERT INTO Patient VALUES (2, N'C:\\x\\')",
      "EXEC sys.sp_addextendedproperty @name=N'MS_Description', @value=N'患者姓名', @level0type=N'SCHEMA',@level0name=N'dbo', @level1type=N'TABLE',@level1name=N'Patient', @level2type=N'COLUMN',@level2name=N'姓名'", 'GO',
      "EXEC sp_addextendedproperty 'MS_Description', N'编号', 'SCHEMA', N'dbo', 'TABLE', N'Patient', 'COLUMN', N'Id'", 'GO', "CREATE LOGIN his WITH PASSWORD = N'abc1', CHECK_POLICY = OFF",
    ].join('\n');
    const view = viewOf('a.sql', text);
    assert.deepEqual(rows(view, text), ["Patient(Id,姓名): 1 | 张'三", 'Patient(Id,姓名): 2 | C:\\x\\']);
    assert.deepEqual(columns(view), ['Patient.Id int 编号', 'Patient.姓名 nvarchar(50) 患者姓名']);
    assert.equal(literals(text, only(view, 'user.his.password')).value, 'abc1');
  });

  it('Oracle and 达梦: COMMENT ON, INSERT ALL, slashes, q literals, SQL*Plus prose', () => {
    const text = [
      "prompt Loading T_PAT's rows", "create table HIS.T_PAT ( id NUMBER(10), name VARCHAR2(20 CHAR) default 'x' not null, sfz varchar2(18) );", 'comment on column HIS.T_PAT.sfz', "  is '身份证号';", "insert into T_PAT (id, name, sfz) values (1, '李四', to_date('01-02-2020', 'dd-mm-yyyy'));",
      "insert all into t1(a) values('1') into t2(b) values(q'[it's]') select 1 from dual;", '/', 'alter table T_PAT add (phone varchar2(11), addr varchar2(99));', 'create user his identified by his123 default tablespace users;', 'alter user sys identified by "Pw@1";', 'commit;',
    ].join('\n');
    const view = viewOf('a.sql', text);
    assert.deepEqual(rows(view, text), ["T_PAT(id,name,sfz): 1 | 李四 | to_date('01-02-2020', 'dd-mm-yyyy')", 't1(a): 1', "t2(b): it's"]);
    assert.deepEqual(columns(view), ['T_PAT.id NUMBER(10)', 'T_PAT.name VARCHAR2(20 CHAR)', 'T_PAT.sfz varchar2(18) 身份证号', 'T_PAT.phone varchar2(11)', 'T_PAT.addr varchar2(99)']);
    assert.deepEqual(lines(view), ['user.his.username=his', 'user.his.password=his123', 'user.sys.username=sys', 'user.sys.password=Pw@1']);
  });

  it('PostgreSQL and 金仓: COPY, E literals, quoted names', () => {
    const text = 'CREATE TABLE public."User" (id bigserial, "name" character varying(20));\nCOPY public.users (id, name) FROM stdin;\n1\t张\\t三\n2\t\\N\n3\tit\'s\n\\.\nINSERT INTO "User" VALUES (1, E\'a\\\'b\');\nCOMMENT ON COLUMN "public"."User"."name" IS \'姓名\';\n';
    const view = viewOf('a.sql', text);
    assert.deepEqual(rows(view, text), ['users(id,name): 1 | 张\t三', 'users(id,name): 2 | NULL', "users(id,name): 3 | it's", "User(id,name): 1 | a'b"]);
    assert.deepEqual(columns(view), ['User.id bigserial', 'User.name character 姓名']);
  });

  it('knows the accounts of MySQL', () => {
    const view = viewOf('a.sql', "CREATE USER 'his'@'%' IDENTIFIED BY 'Pw1';\nGRANT ALL ON *.* TO `root`@'%' IDENTIFIED WITH mysql_native_password BY 'r2';\nSET PASSWORD FOR 'x'@'localhost' = PASSWORD('zz');\nSELECT password FROM user;\n");
    assert.deepEqual(lines(view), ['user.his.username=his', 'user.his.password=Pw1', 'user.root.username=root', 'user.root.password=r2', 'user.x.username=x', 'user.x.password=zz']);
  });

  it('finds the row at an offset, in any order', () => {
    const text = `INSERT INTO a (x) VALUES ${Array.from({ length: 50 }, (_, at) => `('v${at}')`).join(', ')};\nINSERT INTO b (y) SELECT 'p' UNION ALL SELECT 'q';\nUPDATE c SET z='r' WHERE 1=1;\n`;
    const view = viewOf('a.sql', text);
    for (const value of ['v7', 'v8', 'v49', 'v0', 'p', 'q', 'r', 'v20', 'q']) {
      const row = view.rowAt(text.indexOf(`'${value}'`) + 1);
      assert.deepEqual(row?.cells.map(cell => cell.value), [value]);
    }
    assert.equal(view.rowAt(3), undefined);
    assert.equal(view.rowAt(text.length - 2), undefined);
  });

  it('streams rows until told to stop', () => {
    const seen: (string | null | undefined)[] = [];
    viewOf('a.sql', "INSERT INTO a VALUES ('1'),('2'),('3');INSERT INTO a VALUES ('4');").eachRow(row => seen.push(row.cells[0]?.value) < 2);
    assert.deepEqual(seen, ['1', '2']);
  });

  it('reads on behind breaks', () => {
    const view = viewOf('a.sql', "INSERT INTO a VALUES (1, 'x';\nINSERT INTO a VALUES ('ok1');\nINSERT INTO a VALUES ('open);\nINSERT INTO b (c) VALUES (2);\n");
    assert.ok(rowsOf(view).some(row => row.cells[0]?.value === 'ok1'));
    assert.ok(rowsOf(view).some(row => row.table === 'b' && row.cells[0]?.value === '2'));
    assert.notEqual(view.brokenAt, undefined);
  });

  it('SQL Server: a temporary table stores nothing', () => {
    const view = viewOf('a.sql', 'CREATE TABLE [#result](\n [phone] [varchar](20) NULL\n)\nCREATE TABLE [dbo].[patient](\n [phone] [varchar](20) NULL\n)\n');
    assert.deepEqual(columns(view), ['patient.phone varchar(20)']);
  });
});

describe('CSV', () => {
  it('knows header, quotes and line ends', () => {
    const text = '姓名,电话,地址\r\n张三,13900000000,"a,""b"\r\n李四,x,"c\nd"\r\n\r\n王五,,\r\n';
    const view = viewOf('data/患者.csv', text);
    assert.deepEqual(rows(view, text), ['患者(姓名,电话,地址): 张三 | 13900000000 | a,"b', '患者(姓名,电话,地址): 李四 | x | c\nd', '患者(姓名,电话,地址): 王五 |  | ']);
    const cell = rowsOf(view)[0]!.cells[2]!;
    assert.equal(text.slice(cell.region.start, cell.region.end), 'a,""b');
    assert.deepEqual(view.rowAt(text.indexOf('x,'))?.cells[0]?.value, '李四');
  });
  it('knows files without a header, and other separators', () => {
    assert.deepEqual(rows(viewOf('a.csv', '1;张三\n2;李四\n'), ''), ['a(): 1 | 张三', 'a(): 2 | 李四']);
    assert.deepEqual(rows(viewOf('a.tsv', 'id\tname\n1\tx,y\n'), ''), ['a(id,name): 1 | x,y']);
  });
  it('passes over tables that nobody wants', () => {
    const view = viewOf('a.sql', "insert into a(x) values (1),(2);\ninsert into b(y) values (3);\nupdate c set z = 'x';\n");
    const seen: string[] = [];
    const asked: string[] = [];
    view.eachRow(row => seen.push(`${row.table} ${row.cells[0]?.value ?? ''}`) > 0, ({ table, columns }) => asked.push(`${table}(${columns.join()})`) > 0 && table === 'b');
    assert.deepEqual([seen, asked], [['b 3'], ['a(x)', 'b(y)', 'c(z)']]);
    const csv = viewOf('people.csv', 'name,phone\n1,2\n');
    csv.eachRow(() => assert.fail('a row of a table that nobody wants'), ({ table }) => table !== 'people');
  });
  it('does not lose the file to a stray quote', () => assert.equal(rowsOf(viewOf('a.csv', 'a,b\n"x,1\ny,2\nz,3\n')).length, 3));
});
