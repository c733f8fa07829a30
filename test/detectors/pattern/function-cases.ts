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
