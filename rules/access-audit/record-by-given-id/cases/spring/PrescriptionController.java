@RestController
class PrescriptionController {
    private PrescriptionService prescriptionService;
    private RegistrationService registrationService;
    private DepartmentService departmentService;
    private IHospitalService hospitalService;
    private PatientMapper patientMapper;
    private EmrService emrService;
    private DiagnosisTreatmentService diagnosisTreatmentService;

    @GetMapping("/prescriptions/{id}")
    public Result detail(@PathVariable Long id) {
        return Result.of(prescriptionService.getById(id));
    }

    @DeleteMapping("/registrations/{registrationId}")
    public Result cancel(@PathVariable("registrationId") Long registrationId) {
        registrationService.cancelById(registrationId);
        return Result.ok();
    }

    // A form's field, bound by its name.
    @RequestMapping("/patient/delinfo")
    @ResponseBody
    public int delinfo(Integer patientid) {
        return patientMapper.delinfo(patientid);
    }

    // What is selected is said by the method.
    @GetMapping("/hospital/patient")
    public Result patient(String patientNo) {
        return Result.of(hospitalService.getPatientByNo(patientNo));
    }

    @RequestMapping("/patient/print")
    public String print(HttpServletRequest request, Model model) {
        String no = request.getParameter("patientNo");
        model.addAttribute("patient", patientMapper.selectOne(new QueryWrapper<Patient>().eq("no", no)));
        return "patient/print";
    }

    // Compared with the current user.
    @GetMapping("/mine/{id}")
    public Result mine(@PathVariable Long id) {
        Prescription found = prescriptionService.getById(id);
        if (!found.getPatientId().equals(SecurityUtils.getUserId())) throw new AccessDeniedException("not yours");
        return Result.of(found);
    }

    @PreAuthorize("@ss.hasPermi('outpatient:prescription:query')")
    @GetMapping("/all/{id}")
    public Result any(@PathVariable Long id) {
        return Result.of(prescriptionService.getById(id));
    }

    // No patient's record.
    @GetMapping("/departments/{id}")
    public Result department(@PathVariable Long id) {
        return Result.of(departmentService.getById(id));
    }

    @GetMapping("/patient/own")
    public Result own(@LoginUser User user, @RequestParam Integer patientId) {
        return Result.of(patientMapper.selectOwn(user.getId(), patientId));
    }

    // No identifier of a record.
    @GetMapping("/patient/list")
    public Result list(@RequestParam Integer pageNo) {
        return Result.of(patientMapper.selectPage(pageNo));
    }

    // A template and a catalogue are nobody's.
    @GetMapping("/emr/template/delete")
    public Result template(@RequestParam Long id) {
        return Result.of(emrService.deleteEmrTemplate(id));
    }

    @GetMapping("/catalogue/treatment")
    public Result treatment(@RequestParam Long id) {
        return Result.of(diagnosisTreatmentService.getOne(id));
    }

    @GetMapping("/patient/{patientNo}")
    public Result getInfo(@PathVariable String patientNo) {
        return Result.of(patientMapper.selectByNo(patientNo));
    }

    // The caller himself.
    @GetMapping("/patient/getInfo")
    public Result getInfo() {
        return Result.of(patientMapper.selectByNo(number()));
    }

    // Whether there is one is asked of everybody.
    @GetMapping("/patient/exists/{patientNo}")
    public Result exists(@PathVariable String patientNo) {
        return Result.of(patientMapper.selectCount(patientNo) > 0);
    }
}
