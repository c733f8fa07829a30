import { Router } from 'express';
import * as inpatients from '../controllers/inpatients';

const router = Router();
router.get('/:id/inpatients', inpatients.list);

export default router;
