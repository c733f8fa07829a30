package his.web;

@RestController
class NoticeController {
    static final String BASE = "/portal";

    @GetMapping({"/notice/list", "/notice/all"})
    public List<Notice> notices() { return service.notices(); }

    @RequestMapping(value = BASE + "/emr/{id}", method = RequestMethod.GET)
    public MedicalRecord record(@PathVariable Long id) { return service.record(id); }

    @GetMapping("/schedule")
    public List<Schedule> schedule() { return service.schedule(); }
}
