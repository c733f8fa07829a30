package his.web;

@RestController
@RequestMapping("/app/patient")
class AppPatientController {
    @GetMapping("/visits")
    public List<VisitVo> visits() { return service.visits(); }
}
