package his.web;

@RestController
@RequestMapping("/admin/user")
class UserController {
    @PostMapping("login")
    public Result login(@RequestBody LoginForm form) { return service.login(form); }

    @PostMapping("lock/{userId}/{status}")
    public Result lock(@PathVariable Long userId, @PathVariable Integer status) { return service.lock(userId, status); }
}

@RestController
@RequestMapping("/api/user/patient")
class PatientApiController {
    @GetMapping("auth/findAll")
    public Result findAll() { return service.findAll(); }

    @GetMapping("inner/get/{id}")
    public Patient inner(@PathVariable Long id) { return service.get(id); }

    @GetMapping("get/{id}")
    public Patient get(@PathVariable Long id) { return service.get(id); }

    @PostMapping("saveOrder")
    public Result saveOrder(HttpServletRequest request) {
        if (!isSignEquals(request)) throw new IllegalStateException();
        return service.save(request);
    }
}
