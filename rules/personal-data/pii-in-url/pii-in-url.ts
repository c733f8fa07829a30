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

// ruleid: pii-in-url
export const sendCode = (phone: string) => request.get<any, any>(API.SMS_CODE_URL + `${phone}`);
// ruleid: pii-in-url
export const findPatient = (idCard: string) => http.get(API.PATIENT_URL + idCard);
// ok: pii-in-url
export const findHospital = (hoscode: string) => request.get<any, any>(API.HOSPITAL_URL + `${hoscode}`);
// ok: pii-in-url
export const readCached = (phone: string) => cache.get('user:' + phone);
