package clinic;

@Controller
@RequestMapping("/patient")
public class PatientPageController {
    private final String prefix = "patient";

    @GetMapping("/list")
    public String list(Model model) {
        model.addAttribute("patientList", patients.findAll());
        return "patient/list";
    }

    @GetMapping("/edit/{id}")
    public String edit(@PathVariable Long id, ModelMap map) {
        map.put("patient", patients.findById(id));
        return prefix + "/edit";
    }

    // The page cuts the number.
    @GetMapping("/masked")
    public String masked(Model model) {
        model.addAttribute("patientList", patients.findAll());
        return "patient/masked";
    }

    // The page shows no field that needs a mask.
    @GetMapping("/names")
    public String names(Model model) {
        model.addAttribute("patientList", patients.findAll());
        return "patient/names";
    }

    // A form with nothing in it.
    @GetMapping("/add")
    public String add() {
        return "patient/edit";
    }

    // Who is logged in is shown what is his own.
    @GetMapping("/me")
    public String me(HttpServletRequest request, Model model) {
        Patient mine = logins.getLoginPatient(request);
        model.addAttribute("patient", mine);
        return "patient/edit";
    }

    @PostMapping("/save")
    public String save(Patient patient) {
        patients.save(patient);
        return "redirect:/patient/list";
    }
}
