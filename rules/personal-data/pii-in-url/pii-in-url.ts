import { Controller, Get, Query, Body, Post } from '@nestjs/common';

@Controller('patients')
export class PatientController {
  @Get()
  list(
    // ruleid: pii-in-url
    @Query('idCard') idCard: string,
    // ok: pii-in-url
    @Query('page') page: number,
  ) {
    return this.service.list(idCard, page);
  }

  @Post()
  // ok: pii-in-url
  save(@Body('phone') phone: string) {
    return this.service.save(phone);
  }
}
