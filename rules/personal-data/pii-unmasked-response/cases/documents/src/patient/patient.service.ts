import { Injectable } from '@nestjs/common';

@Injectable()
export class VisitorService {
  constructor(private visitorModel: Model<Visitor>) {}

  async findAll() {
    return this.visitorModel.find().sort({ patientName: 1 }).exec();
  }

  async brief() {
    return this.visitorModel.find().select('department visits').exec();
  }
}
