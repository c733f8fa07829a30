// What files of Java, C# and Kotlin declare, also where their text is hostile, half typed or very long.
import assert from 'node:assert/strict';
import type { FileKind } from '../../src/model/file-kind.ts';
import { splitList } from '../../src/outline/brackets.ts';
import type { OutlineField, OutlineMethod, OutlineType } from '../../src/outline/outline.ts';
import { readOutline } from '../../src/outline/read-outline.ts';
import { decode } from '../../src/platform/decode.ts';
import { generator, mutate } from '../mutate.ts';
import { costOf } from '../processor-time.ts';

/** One line per type: `name(fields) method(parameters)`. */
function shown(text: string, kind: FileKind = 'java'): string[] {
  return readOutline(text, kind).types.map((type) => [`${type.name}(${type.fields.map((one) => `${one.type} ${one.name}`).join(', ')})`, ...type.methods.map(methodText)].join(' | '));
}

function methodText({ returns, name, parameters, annotations, body }: OutlineMethod): string {
  return [...annotations.all.map((one) => `@${one.name}`), returns, `${name}(${parameters.map((one) => `${one.type} ${one.name}`).join(', ')})`, ...(body === undefined ? ['declared'] : [])].join(' ');
}

function only(text: string, kind: FileKind): OutlineType {
  const { types } = readOutline(text, kind);
  assert.equal(types.length, 1);
  return types[0] as OutlineType;
}

describe('outline', () => {
  it('reads types, fields and methods of Java', () => {
    assert.deepEqual(shown(`package a;
      @Data public class Patient extends Base<Long> implements Serializable, Comparable<Patient> {
        private static final String TABLE = "patient";
        @TableField(value = "id_card", typeHandler = Sm4.class) private String idCard;
        private Map<String, List<Visit>> visits = new HashMap<>();
        private byte[] photo; private final int[] scores = {1, 2};
        public Patient(String idCard) { this.idCard = idCard; }
        public <T extends Base<T>> List<T> visits(@NotNull final Map<String, T> by, String... names) throws IOException { return null; }
        abstract int age();
        static { load(); }
      }`), ['Patient(String idCard, Map<String, List<Visit>> visits, byte[] photo, int[] scores) | List<T> visits(Map<String, T> by, String names) | int age() declared']);
    const type = only('public final class A<T, U extends V> extends b.C<T> implements D, E<F, G> { }', 'java');
    assert.deepEqual([type.typeParameters, type.supers, type.base, type.modifiers], [['T', 'U'], ['b.C<T>', 'D', 'E<F, G>'], 'b.C', ['public', 'final']]);
    assert.equal(only('class A implements D {}', 'java').base, undefined);
  });

  it('reads types, properties and methods of C#', () => {
    assert.deepEqual(shown(`using System;
      namespace His.Api
      {
        [ApiController, Route("api/[controller]")]
        public partial class BedController : ControllerBase, IBeds where T : class
        {
          private readonly IBeds _beds;
          public string Name { get; set; } = "a{b";
          public int Free { get { return _beds.Count(); } }
          public (string Name, int Age) Oldest() => _beds.Oldest();
          #region Doctor's list {
          [HttpGet("{id}")] [Authorize(Roles = "doctor")]
          public async Task<ActionResult<Bed>> Get<T>([FromRoute] int id, string? filter = null) { return Ok(id); }
          #endregion
          public static bool operator ==(Bed a, Bed b) { return true; }
          public List<Bed> All() => _beds.All();
        }
      }`, 'csharp'), ['BedController(IBeds _beds, string Name, int Free) | int Free() | (string Name, int Age) Oldest() | @HttpGet @Authorize Task<ActionResult<Bed>> Get(int id, string filter) | List<Bed> All()']);
    assert.deepEqual(shown('namespace A;\npublic record Patient(string Name, [property: JsonIgnore] string Phone);\npublic record struct Bed(int Floor) { public int Room { get; init; } }', 'csharp'), ['Patient(string Name, string Phone)', 'Bed(int Floor, int Room)']);
    assert.deepEqual(shown('class A { public global::System.String IdCard { get; set; } public global::System.Nullable<global::System.DateTime> Day() { return day; } }', 'csharp'), ['A(System.String IdCard) | System.Nullable<global::System.DateTime> Day()']);
    assert.equal(only('class A : b.C, ID {}', 'csharp').base, 'b.C');
  });

  it('reads functions and properties of Kotlin, whose lines end them', () => {
    assert.deepEqual(shown(`@RestController
      class BedController(private val beds: BedService) : Base() {
        @Autowired
        lateinit var patients: PatientService
        val empty = listOf<Bed>()
        @GetMapping("/beds")
        fun list(@RequestParam floor: Int): List<Bed> = beds.of(floor)
        @PostMapping fun save(@RequestBody bed: Bed): Bed {
          val name = "\${bed.names["a}"]}"
          return beds.save(bed)
        }
      }
      data class Bed(val floor: Int, val patient: Patient?)`, 'kotlin'),
    ['BedController(BedService beds, PatientService patients,  empty) | @GetMapping List<Bed> list(Int floor) | @PostMapping Bed save(Bed bed)']);
  });

  it('reads nested types and records, and not what stands inside of methods', () => {
    assert.deepEqual(shown('class A { int a; static class B { int b; record C(String c, @X("}") int d) { C { check(d); } } } void run() { class D { int e; } new F() { void g() {} }; } H h = new H() { int i; }; @interface J { String value() default "}"; } }'),
      ['A(int a, H h) | void run()', 'B(int b)', 'C(String c, int d)', 'J() | String value() declared']);
    assert.deepEqual(shown('enum Sex { MALE("男"), FEMALE("女"); private final String text; Sex(String text) { this.text = text; } String text() { return text; } }'), ['Sex(String text) | String text()']);
  });

  it('is led astray by no text and no comment', () => {
    assert.deepEqual(shown('class A { String a = "}"; char b = \'{\'; /* } */ String c = """\n  } \\""" { " class B {\n """; // }\n int d = f(")", \'"\', "\\\\"); int e() { return 1; } }'), ['A(String a, char b, String c, int d) | int e()']);
    assert.deepEqual(shown('class A { string a = @"C:\\"; string b = @"""}"; string c = $"{{{d["}"]}"; string e = $@"{f[$"{g}"]}\n}"; string h = """" } """ """"; string i = $"{(j ? "{" : "")}"; int k() { return 1; } }', 'csharp'),
      ['A(string a, string b, string c, string e, string h, string i) | int k()']);
    assert.deepEqual(shown('class A {\n#if DEBUG // {\n  public int a { get; }\n#endif\n  public int b() { return 1; }\n}', 'csharp'), ['A(int a) | int b()']);
  });

  it('reads annotations with their arguments and offsets, those in comments apart', () => {
    const text = 'class A { /* @JsonIgnore */ @Excel(name = "a)", /* b) */ width = {1, 2}) @com.x.Mask // @Data\n String name; }';
    const field = only(text, 'java').fields[0] as OutlineField;
    assert.deepEqual(field.annotations.all, [{ name: 'Excel', args: 'name = "a)",          width = {1, 2}', at: text.indexOf('@Excel') }, { name: 'Mask', args: '', at: text.indexOf('@com') }]);
    assert.equal(field.at, text.indexOf('name;'));
    assert.doesNotMatch(field.annotations.text, /JsonIgnore|Data/);
    assert.deepEqual(shown('<%@ WebHandler Language="C#" Class="A" %>\npublic class A : IHttpHandler {\n  public void ProcessRequest(HttpContext c) { }\n}', 'csharp'), ['A() | void ProcessRequest(HttpContext c)']);
    const attributes = only('[Table("a]"), MaskAttribute(Mode = new[] { 1 })] class A { }', 'csharp').annotations;
    assert.deepEqual(attributes.all.map((one) => `${one.name}(${one.args})`), ['Table("a]")', 'Mask(Mode = new[] { 1 })']);
    assert.equal(attributes.has('Mask'), true);
    assert.equal(only('class A { int[] b; }', 'java').fields[0]?.annotations.text, '');
  });

  it('gives fields the caption beside them', () => {
    const labels = (text: string): unknown[] => only(text, 'java').fields.map((field) => field.label);
    assert.deepEqual(labels('class A {\n  /** 身份证号 */\n  private String a;\n  private String b; // 手机号\n  private String c;\n  @ApiModelProperty("姓名")\n  private String d;\n}'), ['身份证号', '手机号', undefined, '姓名']);
  });

  it('gives a field what its comment behind says first, behind accessors and values, too', () => {
    const labels = (text: string, kind: FileKind): unknown[] => only(text, kind).fields.map((field) => field.label);
    assert.deepEqual(labels('class A {\n  public string a { get; set; } // 身份证号，18位\n  public string b { get; set; } = ""; // 手机号\n  public string c { get; set; }\n}', 'csharp'), ['身份证号', '手机号', undefined]);
    assert.deepEqual(labels('class A {\n  private String a = "x"; // 身份证号，定长\n  private String b;\n}', 'java'), ['身份证号', undefined]);
  });

  it('reads names in any script, from files in GB 18030 too', () => {
    const bytes = Buffer.concat([Buffer.from('class A { string '), Buffer.from([0xd0, 0xd5, 0xc3, 0xfb]), Buffer.from('; int '), Buffer.from([0xc4, 0xea, 0xc1, 0xe4]), Buffer.from('() { return 1; } }')]);
    const { text } = decode(bytes);
    const type = only(text, 'csharp');
    assert.deepEqual([type.fields.map((one) => [one.name, one.at]), type.methods.map((one) => one.name)], [[['姓名', text.indexOf('姓名')]], ['年龄']]);
  });

  it('loses to a half-typed statement no more than what follows it in its method', () => {
    assert.deepEqual(shown('class A { void a() { b(c, "d } \n } int e() { return 1; } int f; }'), ['A(int f) | void a() | int e()']);
    assert.deepEqual(shown('class A { void a() { if (b( } int c() { return 1; } }'), ['A() | void a() | int c()']);
    assert.deepEqual(shown('class A { String n } class B { int c; }'), ['A()', 'B(int c)']);
    assert.deepEqual(shown('class A { ) ] } } class B { int c; }'), ['A()', 'B(int c)']);
  });

  it('says where bodies begin and end', () => {
    const text = 'class A { int a() { return f("}"); } int B => g(1); int c() => h(2); }';
    const { methods, body } = only(text, 'csharp');
    assert.deepEqual(methods.map((one) => text.slice(one.body?.start, one.body?.end)), [' return f("}"); ', ' h(2)']);
    assert.equal(text.slice(body.start - 1, body.end + 1), text.slice(8));
  });

  it('keeps offsets and lines when it blanks comments and texts', () => {
    const text = '// 甲\r\nclass A { /* "\n" */ string a = $"b{c}"; char d = \'\\\'\'; }';
    const { code, bare } = readOutline(text, 'csharp');
    assert.deepEqual([code.length, bare.length], [text.length, text.length]);
    assert.deepEqual([code.split('\n').length, bare.split('\n').length], [3, 3]);
    assert.equal(bare.trim(), 'class A {     \n     string a =  "    "; char d = \'  \'; }');
    assert.match(code, /\$"b\{c\}"/);
  });

  it('throws at nothing and stays inside of the text', () => {
    const sample = Buffer.from('[A("b")] public class C<D> : E, F where D : class { [G] public H<I> J { get; set; } = new() { K = $"{l}" }; /* m */ public n O([P] q r = @"s""", t u) => v; record W(int x); enum Y { Z } } @A("{") class B { @C({1, 2}) int d = """\n""", e; }');
    const random = generator(7);
    for (let round = 0; round < 600; round++) {
      const text = mutate(sample, random).toString('utf8');
      for (const kind of ['java', 'csharp', 'kotlin'] as const) {
        const { types, bare } = readOutline(text, kind);
        assert.equal(bare.length, text.length);
        for (const type of types) {
          assert.equal(text.slice(type.at).includes(type.name), true);
          for (const { annotations } of [...type.fields, ...type.methods, type]) assert.ok(annotations.all.every((one) => one.at < text.length));
          for (const { body } of type.methods) assert.ok(body === undefined || (body.start <= body.end && body.end <= text.length));
        }
      }
    }
  });

  it('grows with the length of the text alone', () => {
    const made: readonly [FileKind, (count: number) => string][] = [
      ['java', (count) => `class A {${'class B {'.repeat(count)}`], ['java', (count) => 'class A { int a(b('.repeat(count)], ['java', (count) => `class A { int a = ${'('.repeat(count)}; }`], ['java', (count) => '@A('.repeat(count)],
      ['java', (count) => `class A { ${'@B '.repeat(count)} int c; }`], ['java', (count) => `class A { List${'<List'.repeat(count)} c; }`], ['java', (count) => `class A { String a = "${'"'.repeat(count)}; }`], ['java', (count) => 'class A { int b() { /* '.repeat(count)],
      ['csharp', (count) => `class A { string b = ${'$"{'.repeat(count)}; }`], ['csharp', (count) => `class A { string b = ${'$@"{'.repeat(count)}; }`], ['csharp', (count) => '#'.repeat(count)], ['csharp', (count) => ' #\t'.repeat(count)], ['csharp', (count) => `class A { ${'[B] '.repeat(count)} int c; }`],
      ['csharp', (count) => 'namespace A {'.repeat(count)], ['csharp', (count) => '"""'.repeat(count)], ['kotlin', (count) => `class A {${' fun a() = b\n'.repeat(count)}}`], ['kotlin', (count) => `class A { val a = ${'\n+ b'.repeat(count)} }`], ['kotlin', (count) => '"${'.repeat(count)],
    ];
    for (const [kind, make] of made) {
      const took = [2_000, 40_000].map((count) => {
        const text = make(count);
        const times = Array.from({ length: 3 }, () => costOf(() => {
          for (const type of readOutline(text, kind).types) for (const { annotations } of [...type.fields, ...type.methods, type]) assert.ok(annotations.all.length <= text.length);
        }));
        return Math.min(...times);
      });
      // Twenty times the text; squared it would be four hundred times the work.
      assert.ok((took[1] as number) < Math.max(60_000, (took[0] as number) * 100), `${kind} ${make(2)}: ${took.join(' -> ')} µs`);
    }
  });
});

describe('lists in code', () => {
  it('cuts at commas outside brackets and type arguments', () => {
    assert.deepEqual(splitList('a, b(c, d), Map<e, f> g, h < i, x -> { j, k }'), ['a', ' b(c, d)', ' Map<e, f> g', ' h < i', ' x -> { j, k }']);
    assert.deepEqual([splitList('  '), splitList('a')], [[], ['a']]);
  });
});
