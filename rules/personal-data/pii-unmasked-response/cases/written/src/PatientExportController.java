package hospital.web;

@Controller
public class PatientExportController {
    private PatientService patientService;

    @PostMapping("/patient/export")
    public void export(HttpServletResponse response) {
        List<PatientVo> list = patientService.list();
        ExcelUtil<PatientVo> util = new ExcelUtil<PatientVo>(PatientVo.class);
        util.exportExcel(response, list, "patients");
    }

    @PostMapping("/patient/sheet")
    public void sheet(HttpServletResponse response) throws IOException {
        EasyExcel.write(response.getOutputStream(), PatientVo.class).sheet("1").doWrite(patientService.list());
    }

    // Headings alone.
    @PostMapping("/patient/template")
    public void template(HttpServletResponse response) {
        ExcelUtil<PatientVo> util = new ExcelUtil<PatientVo>(PatientVo.class);
        util.importTemplateExcel(response, "patients");
    }

    // How many there are.
    @PostMapping("/patient/statistics")
    public void statistics(HttpServletResponse response) {
        ExcelUtil<Integer> util = new ExcelUtil<Integer>(Integer.class);
        util.exportExcel(response, patientService.count(), "patients");
    }
}
