import { Controller, Get, Param, UseGuards } from '@nestjs/common';

@Controller('patients')
@UseGuards(JwtAuthGuard)
export class PatientsController {
  @Get()
  list() {
    return this.patients.findAll();
  }

  @Public()
  @Get(':id/reports')
  medicalReport(@Param('id') id: string) {
    return this.patients.report(id);
  }
}

@Public()
@Controller('departments')
export class DepartmentsController {
  @Get()
  list() {
    return this.departments.findAll();
  }
}
