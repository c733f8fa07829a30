import { Prop, Schema } from '@nestjs/mongoose';

@Schema()
export class Profile {
  @Prop()
  realName: string;

  @Prop()
  phone: string;

  @Prop()
  gender: string;

  @Prop()
  avatar: string;
}

@Schema()
export class Visit {
  @Prop()
  room: string;

  @Prop({ type: Types.ObjectId, ref: 'Profile' })
  profileId: string;
}
