@Controller
@RequestMapping("/information/checkHistory")
public class CheckHistoryController {
    @Autowired
    private CheckHistoryService checkHistoryService;

    @GetMapping("/{id}")
    String page(@PathVariable("id") Long userId, Model model) {
        // A page that shows nothing but what the request said: its data is asked for by others.
        model.addAttribute("userId", userId);
        return "information/checkHistory/checkHistory";
    }

    @GetMapping("/add")
    String add() {
        return "information/checkHistory/add";
    }

    @GetMapping("/edit/{id}")
    String edit(@PathVariable("id") Long id, Model model) {
        model.addAttribute("checkHistory", checkHistoryService.get(id));
        return "information/checkHistory/edit";
    }

    @ResponseBody
    @GetMapping("/list")
    public PageUtils list(@RequestParam Map<String, Object> params) {
        return new PageUtils(checkHistoryService.list(new Query(params)));
    }

    @ResponseBody
    @PostMapping("/remove")
    @RequiresPermissions("information:checkHistory:remove")
    public R remove(Long id) {
        return R.ok(checkHistoryService.remove(id));
    }
}
