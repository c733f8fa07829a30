// Which methods answer requests, and which look as if they did.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { requestHandlers } from '../../src/analyses/request-handlers.ts';
import type { FileKind } from '../../src/model/file-kind.ts';
import { readOutline } from '../../src/outline/read-outline.ts';
import { readAccessWords } from '../../src/ruleset/vocabularies/access-words.ts';

const WORDS = readAccessWords(load(readFileSync(new URL('../../rules/vocabularies/access-words.yaml', import.meta.url), 'utf8'))).value;

/** `name`, with `page` where the answer only names one and `elsewhere` where the mapping stands in another file. */
function handlers(text: string, kind: FileKind = 'java'): string[] {
  return requestHandlers(readOutline(text, kind), WORDS).map((one) => [one.method.name, ...one.mappings.map(({ name }) => `@${name}`), ...(one.answersWithData ? [] : ['page']), ...(one.isMapped ? [] : ['elsewhere'])].join(' '));
}

describe('request handlers', () => {
  it('are mapped methods of Spring, with data or with a page', () => {
    assert.deepEqual(handlers('@RestController class A { @GetMapping("/b") B b() { return c; } B helper() { return c; } @Override public D d() { return e; } @PostMapping F abstractOne(); }'), ['b @GetMapping', 'd elsewhere']);
    assert.deepEqual(handlers('@Controller class A { @RequestMapping("/b") String b() { return "b"; } @ResponseBody @PostMapping C c() { return d; } @Override E e() { return f; } }'), ['b @RequestMapping page', 'c @PostMapping']);
    assert.deepEqual(handlers('class BedController extends BaseController { @GetMapping List<Bed> all() { return beds; } }'), ['all @GetMapping page']);
  });

  it('are resources of JAX-RS', () => {
    assert.deepEqual(handlers('@Path("/beds") class Beds { @GET @Path("{id}") Bed one(@PathParam("id") int id) { return bed; } @PATCH Bed change() { return bed; } Bed helper() { return bed; } }'), ['one @GET', 'change @PATCH']);
  });

  it('are no clients, interfaces or other classes', () => {
    assert.deepEqual(handlers('@FeignClient("beds") interface Beds { @GetMapping("/b") Bed b(); }'), []);
    assert.deepEqual(handlers('@RestController interface Beds { @GetMapping("/b") default Bed b() { return c; } }'), []);
    assert.deepEqual(handlers('@Service class Beds { @Override public Bed one() { return bed; } @GET Bed two() { return bed; } }'), []);
  });

  it('are public actions of ASP.NET and ABP, properties and overrides apart', () => {
    const members = 'public Bed Get() => bed; private Bed Own() => bed; public static Bed S() => bed; public override Bed O() => bed; [NonAction] public Bed N() => bed; public int Free { get { return 1; } } public BedController() { } [HttpPost] public Bed P() { return bed; }';
    assert.deepEqual(handlers(`public class BedController : Controller { ${members} }`, 'csharp'), ['Get', 'P @HttpPost']);
    assert.deepEqual(handlers('public class BedAppService : HisAppService, IBeds { public Bed Get() => bed; }', 'csharp'), ['Get']);
    assert.deepEqual(handlers('public class BedAppService : HisServiceBase, IBedAppService { public Bed Get() => bed; }', 'csharp'), ['Get']);
    assert.deepEqual(handlers('public class BedAppService : IApplicationService { public Bed Get() => bed; }', 'csharp'), ['Get']);
    assert.deepEqual(handlers('public class BedService : IDynamicApiController, ITransient { public Bed Get() => bed; }', 'csharp'), ['Get']);
    assert.deepEqual(handlers('public class BedAppService : IBedAppService { public Bed Get() => bed; }', 'csharp'), []);
    assert.deepEqual(handlers('public class BedAppService : Wards.IBedAppService, ITransient { public Bed Get() => bed; }', 'csharp'), []);
    assert.deepEqual(handlers('[ApiController] public class Beds { public Bed Get() => bed; }', 'csharp'), ['Get']);
    assert.deepEqual(handlers('public class BedService : IBeds { public Bed Get() => bed; } public interface IBedController { Bed Get(); }', 'csharp'), []);
    assert.deepEqual(handlers('public class Beds : System.Web.Services.WebService { [WebMethod] public Bed Get() { return bed; } public Bed Own() { return bed; } }', 'csharp'), ['Get']);
    assert.deepEqual(handlers('public partial class Wards { [OperationContract] [FaultContract(typeof(Fault))] public Bed Get() { return bed; } public Bed Own() { return bed; } } [ServiceContract] public interface IWards { [OperationContract] Bed Get(); }', 'csharp'), ['Get']);
    assert.deepEqual(handlers('public class BedController : Controller\n{\n  #region lists\n  public Bed All() { return bed; }\n  #endregion\n}', 'csharp'), ['All']);
  });

  it('are actions of Struts, by what they extend, by annotations and by what they give back', () => {
    const body = 'public String list() { rows = service.all(); return SUCCESS; } public void save() { service.save(bed); } public String getName() { return name; } public String page() { return "page"; } private String own() { x(); return SUCCESS; } public String sql() { String s = a(); return s; } public String byId(int id) { b(); return SUCCESS; } public void validate() { c(); }';
    assert.deepEqual(handlers(`public class BedAction extends ActionSupport { ${body} }`), ['list page', 'save page']);
    assert.deepEqual(handlers(`public class Beds extends HisBaseAction<Bed> { ${body} }`), []);
    assert.deepEqual(handlers(`public class BedAction extends HisBaseAction<Bed> { ${body} }`), ['list page', 'save page']);
    assert.deepEqual(handlers('import org.apache.struts2.convention.annotation.Action; @Namespace("/b") public class Beds { @Action("a") public List<Bed> all() { return service.all(); } }'), ['all @Action page']);
    assert.deepEqual(handlers('public class BedAction extends AbstractAction { public void print() { printer.print(); } }'), []);
    assert.deepEqual(handlers('import org.apache.struts.action.*; public class BedAction extends DispatchAction { public ActionForward list(ActionMapping m, ActionForm f, HttpServletRequest q, HttpServletResponse s) { return m.findForward(all()); } }'), ['list page']);
  });
});
