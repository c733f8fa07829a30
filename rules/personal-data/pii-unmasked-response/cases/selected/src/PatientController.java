@RestController
public class PatientController {
    @GetMapping("/names")
    public R<List<Patient>> names() {
        LambdaQueryWrapper<Patient> wrapper = new LambdaQueryWrapper<>();
        wrapper.select(Patient::getId, Patient::getName,
            Patient::getAvatar);
        return R.success(patientService.list(wrapper));
    }

    @GetMapping("/phones")
    public R<List<Patient>> phones() {
        LambdaQueryWrapper<Patient> wrapper = new LambdaQueryWrapper<>();
        wrapper.select(Patient::getId, Patient::getName, Patient::getPhone);
        return R.success(patientService.list(wrapper));
    }

    // One of two queries takes all.
    @GetMapping("/two")
    public R<List<Patient>> two(Long id) {
        LambdaQueryWrapper<Patient> few = new LambdaQueryWrapper<Patient>().select(Patient::getId);
        if (id == null) return R.success(patientService.list(few));
        return R.success(patientService.list(new LambdaQueryWrapper<Patient>().eq(Patient::getWardId, id)));
    }
}
