@RestController
class RegistrationController {
    @PostMapping("/registrations")
    // ruleid: missing-validation
    public Result add(@RequestBody RegistrationForm form) {
        return Result.of(registrations.add(form));
    }

    @PutMapping
    // ruleid: missing-validation
    public Result update(HttpServletRequest request, @RequestBody RegistrationForm form) {
        return Result.of(registrations.update(form));
    }

    @PostMapping("/checked")
    // ok: missing-validation
    public Result addChecked(@Valid @RequestBody RegistrationForm form) {
        return Result.of(registrations.add(form));
    }

    @PostMapping("/grouped")
    // ok: missing-validation
    public Result batchAdd(@RequestBody List<@Valid RegistrationForm> forms) {
        return Result.of(registrations.addAll(forms));
    }

    @PostMapping("/add-grouped")
    // ok: missing-validation
    public Result addGrouped(@RequestBody @Validated(Add.class) RegistrationForm form) {
        return Result.of(registrations.add(form));
    }

    @PostMapping("/by-hand")
    // ok: missing-validation
    public Result saveByHand(@RequestBody RegistrationForm form) {
        if (form.getDepartment() == null || form.getDepartment().length() > 20) {
            return Result.bad("department");
        }
        return Result.of(registrations.add(form));
    }

    @PostMapping("/unique")
    // ok: missing-validation
    public Result saveUnique(@RequestBody RegistrationForm form) {
        if (!registrations.isFree(form)) {
            return Result.bad("taken");
        }
        return Result.of(registrations.add(form));
    }

    @PostMapping("/search")
    // ok: missing-validation it only reads
    public Result search(@RequestBody RegistrationQuery query) {
        return Result.of(registrations.search(query));
    }

    @PostMapping("/remove")
    // ok: missing-validation numbers have no fields
    public Result updateOrder(@RequestBody List<Long> ids) {
        return Result.of(registrations.order(ids));
    }
}

@Validated
@RestController
class CheckedController {
    @PostMapping("/cards")
    // ok: missing-validation
    public Result add(@RequestBody CardForm form) {
        return Result.of(cards.add(form));
    }
}

@Controller
class PatientController {
    // The fields of a form.
    @RequestMapping("/addinfo")
    @ResponseBody
    // ruleid: missing-validation
    public int addinfo(Patient patient) {
        return patientService.addinfo(patient);
    }

    @RequestMapping("/toggle")
    // ruleid: missing-validation
    public String change(Patient patient, Model model) {
        if (patient.getId() == null) {
            patientMapper.insert(patient);
        } else {
            patientMapper.updateById(patient);
        }
        return "patient";
    }

    @PatchMapping("/patients/{id}")
    // ruleid: missing-validation
    public Result patch(@PathVariable Long id, @RequestBody PatientForm form) {
        return Result.of(patientService.updateFields(id, form));
    }

    @RequestMapping("/checked")
    // ok: missing-validation
    public int checked(@Validated Patient patient) {
        return patientService.addinfo(patient);
    }

    @PostMapping("/helper")
    // ok: missing-validation a helper throws
    public int addByHelper(@RequestBody Patient patient) {
        validatePatient(patient);
        return patientService.addinfo(patient);
    }

    @RequestMapping("/list")
    // ok: missing-validation it only reads
    public List<Patient> list(Patient patient) {
        return patientService.selectList(patient);
    }

    @RequestMapping("/upload")
    // ok: missing-validation files are looked at elsewhere
    public Result upload(MultipartFile file, HttpSession session) {
        return fileService.saveFile(file, session);
    }

    @RequestMapping("/form")
    // ok: missing-validation nothing is saved
    public String form(Patient patient, Model model) {
        model.addAttribute("patient", patient);
        return "form";
    }
}

class BedAction extends ActionSupport {
    private Bed bed = new Bed();
    private BedService bedService;

    // ruleid: missing-validation
    public String addBed() {
        bedService.saveBed(bed);
        return SUCCESS;
    }

    // ok: missing-validation
    public String listBeds() {
        beds = bedService.findAll(bed);
        return SUCCESS;
    }

    public void setBed(Bed bed) {
        this.bed = bed;
    }
}

class WardAction extends BaseAction<Ward> {
    private Ward ward = new Ward();

    // ruleid: missing-validation
    public String updateWard() {
        wardService.update(ward);
        return SUCCESS;
    }

    public Ward getModel() {
        return ward;
    }
}

class CardAction extends ActionSupport {
    private Card card = new Card();

    // ok: missing-validation
    public String addCard() {
        cardService.save(card);
        return SUCCESS;
    }

    public void validate() {
        if (card.getNo() == null) addFieldError("card.no", "missing");
    }

    public void setCard(Card card) {
        this.card = card;
    }
}

class StaffController {
    @PutMapping("/role/{id}")
    // ok: missing-validation one value, no body
    public Result editRole(@PathVariable("id") Long id, @RequestParam(value = "role", required = false) Role role) {
        return Result.of(staffService.updateRole(id, role));
    }

    @PostMapping("/message")
    // ok: missing-validation whoever is logged in; the body is validated
    public Result addMessage(@LoginUser Staff staff, @RequestBody @Valid MessageForm form) {
        return staffService.addMessage(staff, form);
    }

    @PostMapping("/note")
    // ruleid: missing-validation
    public Result addNote(@LoginUser Staff staff, @RequestBody NoteForm form) {
        return staffService.addNote(staff, form);
    }
}
