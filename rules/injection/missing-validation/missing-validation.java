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
