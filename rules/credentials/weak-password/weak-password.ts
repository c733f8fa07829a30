import bcrypt from 'bcrypt';
import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

async function seed(wanted: string) {
  // ruleid: weak-password
  const nursePassword = await bcrypt.hash('nurse123', 10);
  // ruleid: weak-password
  const doctorPassword = bcrypt.hashSync('doctor123', 10);
  // ok: weak-password
  const ownPassword = await bcrypt.hash(wanted, 10);
  // ok: weak-password
  const isPasswordValid = await bcrypt.compare(wanted, ownPassword);
  await prisma.user.create({
    data: {
      username: 'nurse1',
      // ok: weak-password
      password: nursePassword,
    },
  });
  await prisma.user.create({
    data: {
      username: 'cashier1',
      // ruleid: weak-password
      password: await bcrypt.hash('cashier1', 12),
    },
  });
  return { doctorPassword, isPasswordValid };
}
// ruleid: weak-password
const positional = new Sequelize('his', 'his_app', '123456', { dialect: 'mysql' });
// ok: weak-password
const limited = new Sequelize('his', 'his_app', process.env.DB_PASSWORD, { dialect: 'mysql' });
