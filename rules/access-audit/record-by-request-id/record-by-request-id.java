@RestController
class PrescriptionController {
    @GetMapping("/prescriptions/{id}")
    // ruleid: record-by-request-id
    public Result detail(@PathVariable Long id) {
        return Result.of(prescriptionService.getById(id));
    }

    @DeleteMapping("/registrations/{registrationId}")
    // ruleid: record-by-request-id
    public Result cancel(@PathVariable("registrationId") Long registrationId) {
        registrationService.cancelById(registrationId);
        return Result.ok();
    }

    @GetMapping("/mine/{id}")
    // ok: record-by-request-id compared with the current user
    public Result mine(@PathVariable Long id) {
        Prescription found = prescriptionService.getById(id);
        if (!found.getPatientId().equals(SecurityUtils.getUserId())) throw new AccessDeniedException("not yours");
        return Result.of(found);
    }

    @PreAuthorize("@ss.hasPermi('outpatient:prescription:query')")
    @GetMapping("/all/{id}")
    // ok: record-by-request-id a permission is declared
    public Result any(@PathVariable Long id) {
        return Result.of(prescriptionService.getById(id));
    }

    @GetMapping("/departments/{id}")
    // ok: record-by-request-id no patient's record
    public Result department(@PathVariable Long id) {
        return Result.of(departmentService.getById(id));
    }
}

@RestController
class PatientController {
    @GetMapping("/patient/detailed")
    // ruleid: record-by-request-id
    public Result detailed(@RequestParam(name = "patientId") Integer patientId) {
        return patientService.detailedPatient(patientId);
    }

    @GetMapping("/patient/delete")
    // ruleid: record-by-request-id
    public Result remove(@RequestParam Integer patientId) {
        return patientService.deletePatient(patientId);
    }

    @GetMapping("/patient/own")
    // ok: record-by-request-id the current user decides
    public Result own(@LoginUser User user, @RequestParam Integer patientId) {
        return patientService.findOwn(user.getUserId(), patientId);
    }

    @GetMapping("/patient/list")
    // ok: record-by-request-id no identifier
    public Result list(@RequestParam Integer page) {
        return patientService.queryPage(page);
    }

    @GetMapping("/emr/template/delete")
    // ok: record-by-request-id a template is nobody's
    public Result template(@RequestParam Long id) {
        return emrService.deleteEmrTemplate(id);
    }

    @GetMapping("/catalogue/treatment")
    // ok: record-by-request-id
    public Result treatment(@RequestParam Long id) {
        return diagnosisTreatmentService.getOne(id);
    }
}
