import { deepEqual } from 'node:assert/strict';
import { viewOf } from './view-of.ts';

describe('schema.prisma', () => {
  it('declares columns with the comment above or behind, under the model and the table it is mapped to', () => {
    const view = viewOf('prisma/schema.prisma', [
      'model Patient {',
      '  id     Int     @id',
      '  /// 身份证号',
      '  idCard String? @map("id_card")',
      '  phone  String  // 手机号',
      '  secret String  /// @encrypted',
      '  visits Visit[]',
      '  @@map("patients")',
      '}',
    ].join('\n'));
    deepEqual(view.columns.map(({ table, column, type, comment }) => ({ table, column, type, comment })), [
      { table: 'Patient patients', column: 'id', type: 'Int', comment: undefined },
      { table: 'Patient patients', column: 'idCard', type: 'String', comment: '身份证号' },
      { table: 'Patient patients', column: 'phone', type: 'String', comment: '手机号' },
    ]);
  });

  it('gives the settings of a data source, connection strings taken apart', () => {
    const view = viewOf('schema.prisma', 'datasource db {\n  provider = "mysql"\n  url      = "mysql://root:abc@10.0.0.8:3306/his"\n}\n');
    deepEqual(view.find('datasource.db.url').map((one) => one.value), ['mysql://root:abc@10.0.0.8:3306/his']);
    deepEqual(view.find('datasource.db.url.password').map((one) => one.value), ['abc']);
    deepEqual(view.find('datasource.db.provider').map((one) => one.value), ['mysql']);
  });

  it('reads whatever it is given', () => {
    deepEqual(viewOf('schema.prisma', 'model\n}\n} model X {\n  a String').columns, []);
  });
});
