import { Body, Controller, Get, Post, Req, UseGuards } from '@nestjs/common';
import { JwtAuthGuard } from './jwt-auth.guard';

@Controller('auth')
export class AuthController {
  // silent: a login
  @Post('login')
  login(@Body() body: { email: string; password: string }) {
    return this.service.login(body);
  }

  @UseGuards(JwtAuthGuard)
  @Get('profile')
  profile(@Req() request) {
    return request.user;
  }
}
