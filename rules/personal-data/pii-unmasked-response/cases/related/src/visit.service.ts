import { Injectable } from '@nestjs/common';

@Injectable()
export class VisitService {
  async findAll() {
    return this.visitModel.find().populate('profileId').lean().exec();
  }

  async brief() {
    return this.visitModel.find().populate({ path: 'patientId', select: 'number', populate: { path: 'profileId', select: 'realName phone' } }).exec();
  }

  async relations() {
    return this.visitRepository.find({ relations: ['ward', 'ward.profile'] });
  }

  async joined() {
    const query = this.visitRepository.createQueryBuilder('visit').leftJoinAndSelect('visit.profile', 'profile').orderBy('visit.id');
    return query.getMany();
  }

  async included() {
    return this.visitModel.findAll({ include: [{ model: Profile, attributes: ['realName', 'phone'] }] });
  }

  async nested() {
    return this.prisma.visit.findMany({ include: { profile: { select: { realName: true, phone: true } } } });
  }

  async pictures() {
    return this.visitModel.find().populate('profileId', 'avatar').exec();
  }

  async rooms() {
    return this.visitModel.find().select('room').exec();
  }

  async plain() {
    return this.prisma.visit.findMany({ include: { profile: false } });
  }
}
