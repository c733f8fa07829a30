package his.web;

@Anonymous
@RestController
@RequestMapping("/portal")
class NoticeController {
    @GetMapping("/notice/list")
    public List<Notice> notices() { return service.notices(); }
}

@RestController
class QueryController {
    @PreAuthorize("permitAll()")
    @ApiOperation("查询患者检验报告")
    @GetMapping("/q/{no}")
    public Result query(@PathVariable String no) { return service.query(no); }

    @PreAuthorize("hasRole('DOCTOR')")
    @GetMapping("/prescription/{id}")
    public Prescription prescription(@PathVariable Long id) { return service.prescription(id); }
}
