package his.web;

@RestController
@RequestMapping("/inpatient")
class InpatientController {
    @RequiresPermissions("inpatient:list")
    @GetMapping("/list")
    public List<InpatientVo> list() { return service.list(); }
}
