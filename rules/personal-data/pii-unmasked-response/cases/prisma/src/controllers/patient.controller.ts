import { Response, NextFunction } from 'express';
import { patientService } from '../services';

export class PatientController {
  async list(req: AuthRequest, res: Response, next: NextFunction): Promise<void> {
    try {
      const result = await patientService.getPatients(req.query);
      sendPaginated(res, result.list, result.pagination, 'ok');
    } catch (error) {
      next(error);
    }
  }

  async names(req: AuthRequest, res: Response): Promise<void> {
    const list = await patientService.getNames();
    sendSuccess(res, list);
  }

  async cards(req: AuthRequest, res: Response): Promise<void> {
    const list = await patientService.getCards();
    sendSuccess(res, list);
  }

  async everyone(req: AuthRequest, res: Response): Promise<void> {
    const list = await patientService.getEveryone();
    sendSuccess(res, list);
  }
}
