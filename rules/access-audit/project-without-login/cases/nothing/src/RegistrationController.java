package his.web;

@RestController
@RequestMapping("/registration")
class RegistrationController {
    @GetMapping("/patients")
    public List<Patient> patients() { return service.patients(); }

    @GetMapping("/schedules")
    public List<Schedule> schedules() { return service.schedules(); }

    @PostMapping("/book")
    public Booking book(@RequestBody PatientDto patient) { return service.book(patient); }

    @GetMapping("/rooms")
    public List<Room> rooms() { return service.rooms(); }

    @GetMapping("/notices")
    public List<Notice> notices() { return service.notices(); }
}
