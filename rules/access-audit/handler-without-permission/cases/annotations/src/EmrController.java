package his.web;

@RestController
@RequestMapping("/doctor-station/emr")
class EmrController {
    @GetMapping("/emr-detail")
    public R<Emr> detail(@RequestParam Long encounterId) { return service.detail(encounterId); }

    @RequirePermission("emr:print")
    @GetMapping("/emr-print")
    public R<Emr> print(@RequestParam Long encounterId) { return service.detail(encounterId); }

    @GetMapping("/my-drafts")
    public List<Emr> drafts() { return service.drafts(); }

    @PostMapping("/sign")
    public R<Void> sign(@RequestBody Emr emr) { return service.sign(emr, SecurityUtils.getUserId()); }

    @GetMapping("/emr-dict")
    public List<Item> dict() { return service.dict(); }
}

@RestController
@PreAuthorize("hasRole('DOCTOR')")
class PrescriptionController {
    @GetMapping("/prescription/list")
    public List<Prescription> list() { return service.list(); }
}
