import { Prop, Schema } from '@nestjs/mongoose';

@Schema({ timestamps: true })
export class Visitor {
  @Prop()
  patientName: string;

  @Prop({ required: true })
  idCard: string;

  @Prop()
  phone: string;
}
