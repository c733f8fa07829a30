@RestController
class VisitController {
    private PatientService patientService;

    // Who may call it is decided by path.
    @GetMapping("/patients/{id}")
    public Result detail(@PathVariable Long id) {
        return Result.of(patientService.getById(id));
    }
}
