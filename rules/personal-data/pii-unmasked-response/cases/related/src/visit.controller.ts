import { Controller, Get } from '@nestjs/common';

@Controller('visits')
export class VisitController {
  constructor(private readonly visitService: VisitService) {}

  // reported: rows of another table come along
  @Get()
  async findAll() {
    return { code: 0, data: await this.visitService.findAll() };
  }

  // reported: some columns of them, two tables away
  @Get('brief')
  async brief() {
    return this.visitService.brief();
  }

  // reported: a relation of TypeORM
  @Get('relations')
  async relations() {
    return this.visitService.relations();
  }

  // reported: a join of its query builder
  @Get('joined')
  async joined() {
    return this.visitService.joined();
  }

  // reported: rows included by Sequelize
  @Get('included')
  async included() {
    return this.visitService.included();
  }

  // reported: by Prisma
  @Get('nested')
  async nested() {
    return this.visitService.nested();
  }

  // silent: the picture alone
  @Get('pictures')
  async pictures() {
    return this.visitService.pictures();
  }

  // silent: nothing comes along
  @Get('rooms')
  async rooms() {
    return this.visitService.rooms();
  }

  // silent: not included after all
  @Get('plain')
  async plain() {
    return this.visitService.plain();
  }
}
