import { Column, Model, Table as Stored } from 'sequelize-typescript';
import { EntitySchema, MigrationInterface, Table } from 'typeorm';

@Table({ tableName: 'guardians' })
export class Guardian extends Model {
  @Column name: string;
  @Column idCard: string;
}

export const Visitor = new EntitySchema({
  name: 'Visitor',
  columns: {
    name: { type: String },
    idCard: { type: String },
  },
});

export class Citizens implements MigrationInterface {
  async up(runner) {
    await runner.createTable(new Table({
      name: 'citizens',
      columns: [
        { name: 'name', type: 'varchar' },
        { name: 'id_card', type: 'varchar' },
      ],
    }));
  }
}

// The columns of a list on a page.
export const shown = new DataTable({ columns: [{ name: 'id_card', label: 'ID' }] });
