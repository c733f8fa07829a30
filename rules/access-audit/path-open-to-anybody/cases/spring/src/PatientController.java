package his.web;

@RestController
@RequestMapping("/patient")
class PatientController {
    @GetMapping("/list")
    public List<PatientVo> list() { return service.list(); }

    @GetMapping("/type/options")
    public List<Option> options() { return service.options(); }

    @PostMapping("/register")
    public Token register(@RequestBody RegisterForm form) { return service.register(form); }
}
