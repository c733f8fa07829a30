// Classes in which what one function does changes what is found in another: what leaves functions out must know of these.

/** A class whose function `edited` gets one body after the other; long enough for its tree to be kept. */
export const classWith = (members: string, bodies: readonly string[]): string[] => {
  const filler = Array.from({ length: 80 }, (_, index) => `  int filler${String(index)}(int a) {\n    int sum = a + ${String(index)};\n    return sum * 31 + other(sum);\n  }\n`).join('');
  return bodies.map((body) => `class A {\n${members}\n  ${body.startsWith('CONSTRUCTOR') ? 'A()' : 'void edited()'} {\n    start();\n${body.replace('CONSTRUCTOR', '')}\n    end();\n  }\n${filler}}\n`);
};
/** By what has to be seen: a rule, what stands beside the function, and its bodies. */
export const FUNCTION_CASES: Readonly<Record<string, { readonly rule: Readonly<Record<string, unknown>>; readonly members: string; readonly bodies: readonly string[] }>> = {
  'a field that one more function writes to': {
    rule: { pattern: 'use("DES")' }, members: '  private String name = "DES";\n  void f() { use(name); }', bodies: ['', '    name = "AES";', '    int i = 1;', '    name = "AES";\n    name = "SM4";', ''],
  },
  'a field that a constructor sets': {
    rule: { pattern: 'use("DES")' }, members: '  private String name;\n  A() { start(); name = "DES"; }\n  void f() { use(name); }\n', bodies: ['', '    int i = 1;', '    name = "AES";', ''],
  },
  'the constructor that sets a field': {
    rule: { pattern: 'use("DES")' }, members: '  private String name;\n  void f() { use(name); }\n', bodies: ['CONSTRUCTOR', 'CONSTRUCTOR name = "DES";', 'CONSTRUCTOR name = "AES";', 'CONSTRUCTOR name = "DES"; start();'],
  },
  'statements from a field on into a function': {
    rule: { pattern: 'String $K = "...";\n...\nuse($K);' }, members: '  String key = "secret";\n  void f() { start(); }', bodies: ['', '    use(key);', '    end(key);'],
  },
  'what must stand around, and reaches from a field into another function': {
    rule: { patterns: [{ 'pattern-inside': 'String $K = "...";\n...\nuse($K);' }, { pattern: 'hit()' }] }, members: '  String key = "secret";\n  void f() { hit(); }', bodies: ['', '    use(key);', '    end(key);', '    hit();'],
  },
  'what must not stand around, and reaches from a field into another function': {
    rule: { patterns: [{ pattern: 'hit()' }, { 'pattern-not-inside': 'String $K = "...";\n...\nuse($K);' }] }, members: '  String key = "secret";\n  void f() { hit(); }', bodies: ['', '    use(key);', '    end(key);', '    hit();', '    hit(); use(key);', '    hit();'],
  },
  'a class by what one of its functions does': {
    rule: { patterns: [{ 'pattern-inside': 'class $C { ...\n void $M() { ... danger(); ... }\n ... }' }, { pattern: 'hit()' }] }, members: '  void f() { hit(); }', bodies: ['', '    danger();', '    hit();', '    if (a) { danger(); hit(); }'],
  },
  'a class by what it does not do': {
    rule: { patterns: [{ pattern: 'class $C { ... }' }, { 'pattern-not': 'class $C { ... void $M() { ... danger(); ... } ... }' }] }, members: '', bodies: ['', '    danger();', ''],
  },
  'a regular expression over several functions': {
    rule: { 'pattern-regex': 'hit\\(\\);\\s+\\}[^#]*danger' }, members: '  void f() {\n hit();\n }', bodies: ['', '    danger();', '    int i = 1;'],
  },
  'a regular expression that looks on into a function': {
    rule: { 'pattern-regex': 'hit\\(\\);(?=[^#]*danger)' }, members: '  void f() {\n hit();\n }', bodies: ['', '    danger();', '    int i = 1;', '    hit(); danger();'],
  },
  'a regular expression that is confined to lines': {
    rule: { patterns: [{ 'pattern-regex': '\\bhit\\w*' }, { 'pattern-inside': 'use(...)' }] }, members: '  void f() { use(hitA); }', bodies: ['', '    use(hitB);', '    hitB();', '    use(hitB); use(hitC);'],
  },
  'metavariables joined over the whole file': {
    rule: { match: { all: [{ pattern: 'hit($X)' }, { anywhere: 'danger($X)' }] } }, members: '  void f() { hit(a); hit(b); }', bodies: ['', '    danger(a);', '    danger(b);', ''],
  },
  'taint that a field carries': {
    rule: { mode: 'taint', 'pattern-sources': [{ pattern: 'source()' }], 'pattern-sinks': [{ pattern: 'sink(...)' }] }, members: '  private final String field = source();\n  void f() { sink(field); }', bodies: ['', '    sink(field);', '    field = clean();', '    String s = source(); sink(s);', '    sink(source());'],
  },
  'taint that a field carries until another function writes to it': {
    rule: { mode: 'taint', 'pattern-sources': [{ pattern: 'source()' }], 'pattern-sinks': [{ pattern: 'sink(...)' }] }, members: '  private String field = source();\n  void f() { sink(field); }', bodies: ['', '    field = "";', '    int i;', '    this.field = "";'],
  },
  'ranges that end in other functions': {
    rule: { pattern: 'String $K = "...";\n...' }, members: '  String key = "secret";\n  void f() { start(); }', bodies: ['', '    use(key);', '    int i;'],
  },
  'a comment at its end that suppresses what the next one does': {
    rule: { pattern: 'hit()' }, members: '', bodies: ['  }\n void g() { hit(); }\n void h() {', '    hit(); /* nosemgrep */ }\n void g() { hit(); }\n void h() {', '/* a nosemgrep */ }\n void g() { hit(); }\n void h() {', '/* nosemgrep */ }\n void g() { hit(); }\n void h() {', '    /* nosemgr */ }\n void g() { hit(); }\n void h() {'],
  },
  'what it passes to another function, and what that passes on': {
    rule: { pattern: 'use("DES")' }, members: '  void f(String name) { g(name); }\n  void g(String name) { use(name); }\n  void h() { use("DES"); }', bodies: ['', '    f("DES");', '    f("AES");', '    g("DES");', '    f("DES"); f("AES");', ''],
  },
  'what it is given by another function': {
    rule: { pattern: 'use("DES")' }, members: '  void f() { edited("DES"); }\n  String g() { return "DES"; }', bodies: ['', '    use(g());', '    String g = other(1); use(g);', '    use(g()); use(h());', ''],
  },
  'what a field gets from it': {
    rule: { pattern: 'use("DES")' }, members: '  private String name = find();\n  String find() { return more(); }\n  void f() { use(name); }\n  String more() { return "DES"; }', bodies: ['', '    more();', '    name = "AES";', '    find();', ''],
  },
  'a function inside it that has the name of another': {
    rule: { pattern: 'use("DES")' }, members: '  void f() { use(made()); }\n  String made() { return "DES"; }', bodies: ['', '    class B { String made() { return "AES"; } }', '    class B { void b() { made(); } }', '    int i = 1;'],
  },
  'taint through another function': {
    rule: { mode: 'taint', 'pattern-sources': [{ pattern: 'source()' }], 'pattern-sinks': [{ pattern: 'sink(...)' }] }, members: '  void f(String a) { sink(a); }\n  String g() { return source(); }\n  void h() { edited(source()); }', bodies: ['', '    f(source());', '    f(g());', '    f(clean());', '    sink(g());', ''],
  },
  'braces and comments that are opened or closed': {
    rule: { pattern: 'hit(...)' }, members: '  void f() { hit(1); }', bodies: ['    hit(2);', '    hit(2); } void more() { hit(3);', '', '    } { hit(6);', '', '    hit(2); /* hit(3);', '    hit(2); /* hit(3); */', '    hit("', '    hit();', '    } class B { void g() { hit(4);', '    hit(5);'],
  },
};

/** By what changes outside all functions: a rule, and what stands in turn before the class (`I`), in it (`F`), and in one of its functions (`B`). */
export const OUTSIDE_CASES: Readonly<Record<string, { readonly rule: Readonly<Record<string, unknown>>; readonly members: string; readonly edits: readonly string[] }>> = {
  'an import': {
    rule: { pattern: 'org.a.Cipher.use($X)' }, members: '  void f() { Cipher.use(1); }', edits: ['Iimport org.a.Cipher;', 'Iimport org.a.Ciphe;', 'Iimport org.a.*;', 'BCipher.use(2);', 'Iimport org.b.Cipher;', 'Iimport org.a.Cipher;', 'BCipher.use(3);', 'I'],
  },
  'an import that a rule asks for': {
    rule: { patterns: [{ 'pattern-inside': 'import java.util.Random;\n...' }, { pattern: 'use(...)' }] }, members: '  void f() { use(1); }', edits: ['Iimport java.util.Random;', 'Iimport java.util.Rando;', 'Buse(2);', 'Iimport java.util.Random;', 'Buse(3);', 'I'],
  },
  'the value of a field': {
    rule: { pattern: 'use("DES")' }, members: '  void f() { use(name); }', edits: ['Fprivate static final String name = "DES";', 'Fprivate static final String name = "DE";', 'Buse(name);', 'Fprivate static final String name = "DES";', 'Fprivate String name = "DES";', 'Fprivate String name;', 'Bname = "DES";', 'F'],
  },
  'a field by way of another': {
    rule: { pattern: 'use("a/DES")' }, members: '  static final String ALL = BASE + "DES";\n  void f() { use(ALL); }', edits: ['Fstatic final String BASE = "a/";', 'Fstatic final String BASE = "b/";', 'Buse(ALL);', 'Fstatic final String BASE = "a/";', 'Fstatic final String BAS = "a/";'],
  },
  'the type of a field': {
    rule: { pattern: '(Random $X).use(...)' }, members: '  void f() { random.use(1); }', edits: ['Fprivate Random random;', 'Fprivate Rando random;', 'Brandom.use(2);', 'Fprivate Random random;', 'Fprivate Random rando;'],
  },
  'a field that a function writes to': {
    rule: { pattern: 'use("DES")' }, members: '  void f() { use(name); }\n  void g() { name = "AES"; }', edits: ['Fprivate String name = "DES";', 'Fprivate String other = "DES";', 'Bother = "AES"; use(other);', 'Fprivate String name = "DES"; String more;', 'Bname = "DES";'],
  },
  'taint that a field carries': {
    rule: { mode: 'taint', 'pattern-sources': [{ pattern: 'source()' }], 'pattern-sinks': [{ pattern: 'sink(...)' }] }, members: '  void f() { sink(field); }', edits: ['Fprivate final String field = source();', 'Fprivate final String field = sourc();', 'Bsink(field);', 'Fprivate final String field = source();', 'Fprivate String field = source();'],
  },
  'a comment, and one that is not closed': {
    rule: { pattern: 'hit(...)' }, members: '  void f() { hit(1); }', edits: ['F// a', 'F// ab', 'Bhit(2);', 'F/* a */', 'F/* a', 'Bhit(3);', 'F/* a */', 'F// nosemgrep', 'Bhit(4); // nosemgrep', 'F'],
  },
  'an annotation of the class': {
    rule: { patterns: [{ 'pattern-inside': '@Route(...)\nclass $C { ... }' }, { pattern: 'hit(...)' }] }, members: '  void f() { hit(1); }', edits: ['I@Route("a")', 'I@Rout("a")', 'Bhit(2);', 'I@Route("b")', 'Bhit(3);', 'I'],
  },
  'a regular expression that reaches from a field into functions': {
    rule: { 'pattern-regex': 'key = 1;[^#]{0,200}?hit' }, members: '  void f() { hit(1); }', edits: ['Fint key = 1;', 'Fint key = 2;', 'Bhit(2);', 'Fint key = 1;'],
  },
  'a field that is begun': {
    rule: { pattern: 'hit(...)' }, members: '  void f() { hit(1); }', edits: ['F', 'Fp', 'Fprivate', 'Fprivate String', 'Fprivate String a =', 'Fprivate String a = hit(', 'Fprivate String a = hit(2);', 'Bhit(3);', 'Fvoid a() { hit(', 'Fvoid a() { hit(4); }'],
  },
};

/** The texts of such edits, one after the other. */
export function editedOutside(members: string, edits: readonly string[]): string[] {
  const parts: Record<string, string> = { I: '', F: '', B: '' };
  return edits.map((edit) => {
    parts[edit.charAt(0)] = edit.slice(1);
    const [text = ''] = classWith(`  ${parts.F ?? ''}\n${members}`, [`    ${parts.B ?? ''}`]);
    return `package a;\nimport java.util.List;\n${parts.I ?? ''}\n${text}`;
  });
}

/** Functions that are written with something before them, in other languages: a sample with `BODY` in one of them, long enough for its tree to be kept. */
export const DECORATED_CASES: Readonly<Record<'typescript' | 'python', { readonly source: string; readonly bodies: readonly string[] }>> = {
  typescript: {
    source: `@Controller('a')\nexport class A {\n  private key = 'k';\n  @Public()\n  @Get('x')\n  edited(@Query() q) {\n    start();\nBODY\n    end();\n  }\n  @Post('y')\n  other(q) {\n    hit(q);\n  }\n${Array.from({ length: 90 }, (_, index) => `  @Get('filler${String(index)}')\n  filler${String(index)}(a) {\n    const sum = a + ${String(index)};\n    return sum * 31;\n  }\n`).join('')}}\n`,
    bodies: ['', '    hit(q);', '    hit(this.key);', '    const hit = q;', '    hit(q', ''],
  },
  python: {
    source: `import a\n\n@public\n@route('x')\ndef edited(q):\n    start()\nBODY\n    end()\n\nclass B:\n    @route('y')\n    def other(self, q):\n        hit(q)\n\n    def third(self, q):\n        return q\n${Array.from({ length: 90 }, (_, index) => `\n@route('filler${String(index)}')\ndef filler${String(index)}(a):\n    sum = a + ${String(index)}\n    return sum * 31\n`).join('')}`,
    bodies: ['', '    hit(q)', '    if q:\n        hit(q)', 'hit(q)', '    hit = q', '    hit(q', ''],
  },
};
