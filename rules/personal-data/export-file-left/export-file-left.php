<?php
class PatientController extends Controller
{
    public function send()
    {
        // ok: export-file-left
        $writer->save('/tmp/patients.xlsx');
        return response()->download('/tmp/patients.xlsx')->deleteFileAfterSend(true);
    }

    public function stream()
    {
        // ok: export-file-left
        $objWriter->save('php://output');
    }

    public function export()
    {
        $objWriter = PHPExcel_IOFactory::createWriter($this->sheetOf(Patient::all()), 'Excel2007');
        // ruleid: export-file-left
        $objWriter->save(ROOT_PATH . 'public/uploads/patients.xlsx');
        return $this->success('uploads/patients.xlsx');
    }
}
