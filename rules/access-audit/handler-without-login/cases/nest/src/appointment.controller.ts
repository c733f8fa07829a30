import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { AppointmentService } from './appointment.service';

@Controller('appointments')
export class AppointmentController {
  constructor(private readonly appointments: AppointmentService) {}

  // reported: nothing asks, though the project has a guard that it uses in one place
  @Get(':id')
  findOne(@Param('id') id: string) {
    return this.appointments.findOne(+id);
  }

  // reported
  @Delete(':id')
  remove(@Param('id') id: string) {
    return this.appointments.remove(+id);
  }
}

@Controller('departments')
export class DepartmentController {
  // silent: about nobody
  @Get()
  findAll() {
    return [];
  }

  @Post('dict')
  create(@Body() department: object) {
    return department;
  }
}
