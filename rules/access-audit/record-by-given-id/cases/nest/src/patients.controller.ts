import { Controller, Get, Param, Query, UseGuards } from '@nestjs/common';
import { JwtAuthGuard } from './jwt-auth.guard';
import { Roles } from './roles.decorator';
import { CurrentUser } from './current-user.decorator';
import { PatientsService } from './patients.service';

@Controller('patients')
@UseGuards(JwtAuthGuard)
export class PatientsController {
  constructor(private readonly patientsService: PatientsService) {}

  @Get(':id')
  findOne(@Param('id') id: string) {
    return this.patientsService.findOne(id);
  }

  @Get(':id/summary')
  @Roles('doctor')
  summary(@Param('id') id: string) {
    return this.patientsService.findSummary(id);
  }

  @Get(':id/own')
  own(@Param('id') id: string, @CurrentUser() user: { id: string }) {
    return this.patientsService.findOne(id, user.id);
  }

  @Get()
  list(@Query('page') page: string) {
    return this.patientsService.findAll(page);
  }
}
