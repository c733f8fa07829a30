app.use((err: Error, req: Request, res: Response, next: NextFunction) => {
  // ruleid: exception-text-returned
  res.status(500).json({ stack: err.stack });
});
@Controller('appointments')
export class AppointmentController {
  @Get(':id')
  async findOne(@Param('id') id: string) {
    try {
      return { success: true, data: await this.appointments.findOne(id) };
    } catch (error) {
      this.logger.error(error.message);
      // ruleid: exception-text-returned
      return { success: false, message: `Failed: ${error.message}` };
    }
  }

  @Delete(':id')
  async remove(@Param('id') id: string) {
    try {
      return { success: true, data: await this.appointments.remove(id) };
    } catch (error) {
      this.logger.error(error.message);
      // ok: exception-text-returned
      return { success: false, message: 'Failed to remove' };
    }
  }
}
app.use((err: any, req: Request, res: Response, _next: NextFunction) => {
  // ruleid: exception-text-returned
  res.status(500).json({ success: false, message: err.message });
});

@Injectable()
export class ProfileService {
  async create(input: CreateProfile) {
    const answer = new Answer();
    try {
      answer.data = await this.profiles.save(input);
      return answer;
    } catch (error) {
      answer.code = 1;
      // ruleid: exception-text-returned
      answer.message = 'Error creating profile: ' + error.message;
      return answer;
    }
  }
}
