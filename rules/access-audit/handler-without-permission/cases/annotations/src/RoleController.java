package his.web;

@RestController
@RequestMapping("/system/role")
class RoleController {
    @PreAuthorize("@ss.hasPermi('system:role:list')")
    @GetMapping("/list")
    public List<Role> list() { return service.list(); }

    @PreAuthorize("@ss.hasPermi('system:role:query')")
    @GetMapping("/{id}")
    public Role one(@PathVariable Long id) { return service.one(id); }

    @PreAuthorize("@ss.hasPermi('system:role:add')")
    @PostMapping
    public int add(@RequestBody Role role) { return service.add(role); }

    @PreAuthorize("@ss.hasPermi('system:role:edit')")
    @PutMapping
    public int edit(@RequestBody Role role) { return service.edit(role); }

    //@PreAuthorize("@ss.hasPermi('system:role:remove')")
    @DeleteMapping("/{ids}")
    public int remove(@PathVariable Long[] ids) { return service.remove(ids); }

    @PreAuthorize("@ss.hasPermi('system:role:export')")
    @PostMapping("/export")
    public void export(HttpServletResponse response) { service.export(response); }

    @GetMapping("/options")
    public List<Option> options() { return service.options(); }
}
