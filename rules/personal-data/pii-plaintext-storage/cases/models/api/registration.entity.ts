import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('registration')
export class Registration {
  @PrimaryGeneratedColumn() id: number;
  @Column({ length: 32 }) patientName: string;
  @Column({ name: 'patient_id_card' }) patientIdCard: string;
  @Column({ transformer: encryptedText }) homeAddress: string;
}

export class RegistrationDto {
  patientName: string;
  patientIdCard: string;
}
