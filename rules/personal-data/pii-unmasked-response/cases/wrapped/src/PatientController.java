package hospital.web;

@RestController
@RequestMapping("/patient")
public class PatientController {
    private final PatientService patientService;
    private final PatientMapper patientMapper;
    private final DiseaseService diseaseService;

    // The declared type says nothing: the service's implementation does.
    @GetMapping("/one")
    public Result one(@RequestParam Long id) {
        return patientService.findOne(id);
    }

    @GetMapping("/page")
    public Result<Page<PatientVo>> page(PageParam param) {
        return Result.ok(patientService.page(param));
    }

    // Put together by hand.
    @GetMapping("/summary")
    public Result summary(@RequestParam Long id) {
        Map<String, Object> map = new HashMap<>();
        map.put("visits", 3);
        map.put("patient", patientService.getById(id));
        return Result.ok(map);
    }

    // A statement of a mapper, whose columns say it.
    @GetMapping("/waiting")
    public Result waiting() {
        List<Map<String, Object>> rows = patientMapper.listWaiting();
        return Result.ok(rows);
    }

    // Names alone.
    @GetMapping("/names")
    public Result names() {
        return Result.ok(patientService.listNames());
    }

    // Gives back nothing of what it was given.
    @PostMapping("/save")
    public Result save(@RequestBody Patient patient) {
        patientService.save(patient);
        return Result.ok();
    }

    // Copied into a type without the fields.
    @GetMapping("/brief")
    public Result brief(@RequestParam Long id) {
        return Result.ok(BeanUtil.copyProperties(patientService.getById(id), PatientBrief.class));
    }

    // Entries of a catalogue, no patient's diagnosis.
    @GetMapping("/diseases")
    public Result<List<DiseaseDict>> diseases() {
        return Result.ok(diseaseService.list());
    }

    // A company's telephone.
    @GetMapping("/supplier")
    public Result<SupplierVo> supplier() {
        return Result.ok(new SupplierVo());
    }

    // Declares what it could hold, and says only how it went.
    @PostMapping("/change")
    public Result<Patient> change(@RequestBody Patient patient) {
        if (patientService.updateById(patient)) {
            return new Result<>();
        }
        return new Result<>(500, "try again");
    }

    @DeleteMapping("/{id}")
    public Result<PatientVo> remove(@PathVariable Long id) {
        patientService.removeById(id);
        return new Result<PatientVo>().setMsg("removed");
    }

    // A long handler is told of where it puts the patient into the answer.
    @GetMapping("/workbench")
    public Result workbench(@RequestParam Long id) {
        long begun = System.currentTimeMillis();
        Map<String, Object> answer = new HashMap<>();
        answer.put("beds", bedService.count());
        log.info("beds {} ms", System.currentTimeMillis() - begun);
        begun = System.currentTimeMillis();
        answer.put("wards", wardService.listNames());
        log.info("wards {} ms", System.currentTimeMillis() - begun);
        begun = System.currentTimeMillis();
        answer.put("notices", noticeService.listTitles());
        log.info("notices {} ms", System.currentTimeMillis() - begun);
        begun = System.currentTimeMillis();
        answer.put("devices", deviceService.count());
        log.info("devices {} ms", System.currentTimeMillis() - begun);
        answer.put("patient", patientService.getById(id));
        log.info("patient {} ms", System.currentTimeMillis() - begun);
        return Result.ok(answer);
    }

    // The same also without a name, so that no one statement says it.
    @GetMapping("/board")
    public Result board(@RequestParam Long id) {
        long begun = System.currentTimeMillis();
        Map<String, Object> answer = new HashMap<>();
        if (id == 0) {
            return Result.ok(patientService.page(new PageParam()));
        }
        log.info("beds {} ms", System.currentTimeMillis() - begun);
        begun = System.currentTimeMillis();
        answer.put("wards", wardService.listNames());
        log.info("wards {} ms", System.currentTimeMillis() - begun);
        begun = System.currentTimeMillis();
        answer.put("notices", noticeService.listTitles());
        log.info("notices {} ms", System.currentTimeMillis() - begun);
        begun = System.currentTimeMillis();
        answer.put("patient", patientService.getById(id));
        return Result.ok(answer);
    }
}
