package his.web;

@RestController
class PatientController {
    @PermitAll
    @GetMapping("/list")
    public List<Patient> list() { return service.list(); }

    @PermitAll
    @PostMapping("/login")
    public Token login(@RequestBody LoginForm form) { return service.login(form); }

    @GetMapping("/{id}")
    public Patient one(@PathVariable Long id) { return service.one(id); }

    @SaIgnore
    @PostMapping("/push")
    public String push(@RequestBody Push push) {
        if (!checkSign(push)) throw new IllegalStateException();
        return service.push(push);
    }
}
