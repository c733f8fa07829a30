import { Controller, Get, Param } from '@nestjs/common';

@Controller('visitors')
export class VisitorController {
  constructor(private readonly visitorService: VisitorService) {}

  // reported
  @Get()
  async findAll() {
    return this.visitorService.findAll();
  }

  // silent: left out
  @Get('brief')
  async brief() {
    return this.visitorService.brief();
  }

  // silent: the caller's own
  @Get('me')
  async getMe(@Req() req) {
    return this.visitorService.findAll();
  }
}
