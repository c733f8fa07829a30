@Controller
@RequestMapping("/system/dept")
public class DeptController {
    @RequiresPermissions("system:dept:view")
    @GetMapping("/list")
    @ResponseBody
    public List<Dept> list() {
        return deptService.list();
    }

    @RequiresPermissions("system:dept:add")
    @PostMapping("/add")
    @ResponseBody
    public R add(Dept dept) {
        return R.ok(deptService.save(dept));
    }

    @RequiresPermissions("system:dept:edit")
    @PostMapping("/edit")
    @ResponseBody
    public R edit(Dept dept) {
        return R.ok(deptService.update(dept));
    }

    @RequiresPermissions("system:dept:remove")
    @PostMapping("/remove")
    @ResponseBody
    public R remove(Long id) {
        return R.ok(deptService.remove(id));
    }

    // A catalogue is about nobody.
    @GetMapping("/examinationItem/types")
    @ResponseBody
    public List<String> types() {
        return deptService.types();
    }
}
