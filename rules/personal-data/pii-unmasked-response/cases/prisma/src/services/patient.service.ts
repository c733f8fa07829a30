import prisma from '../config/database';

export class PatientService {
  private format(patient: PatientRow): PatientResponse {
    return { id: patient.id, name: patient.name, idCard: patient.idCard, phone: patient.phone };
  }

  private brief(patient: PatientRow) {
    return { id: patient.id, name: patient.name };
  }

  private card(patient: PatientRow) {
    return { id: patient.id, idCard: maskIdCard(patient.idCard) };
  }

  async getPatients(filters: Filters) {
    const patients = await prisma.patient.findMany({ where: { name: filters.name } });
    return { list: patients.map((p) => this.format(p)), pagination: { page: 1 } };
  }

  async getNames() {
    const patients = await prisma.patient.findMany();
    return patients.map((p) => this.brief(p));
  }

  async getCards() {
    const patients = await prisma.patient.findMany();
    return patients.map((p) => this.card(p));
  }

  async getEveryone() {
    const patients = await prisma.patient.findMany();
    return patients.map(toPublic);
  }
}

function toPublic(row: PatientRow) {
  return { id: row.id, phone: row.phone };
}
