import assert from 'node:assert/strict';
import { REQUEST, type Carried } from '../../../src/analyses/linking/carried-value.ts';
import { handedValues } from '../../../src/analyses/linking/handed-values.ts';
import { readOutline } from '../../../src/outline/read-outline.ts';

/** What the statements hand to calls: `Type.method/count index <- origins`, a `~` where something stands before it. */
function handed(statements: string, head = 'String name, String other'): string[] {
  const outline = readOutline(`class Handler extends Base {\n  private FileService files;\n  void run(${head}) {\n${statements}\n  }\n  void own(String a) { }\n}\n`, 'java');
  const [type] = outline.types;
  const [method] = type?.methods ?? [];
  assert.ok(type !== undefined && method !== undefined);
  const given = new Map<string, Carried>(method.parameters.map((one, index) => [one.name, new Map([[index, true]])]));
  return handedValues(outline, type, method, given).map((one) => `${one.type}.${one.method}/${String(one.count)} ${String(one.index)} <- ${[...one.carried].map(([origin, whole]) => `${origin === REQUEST ? 'request' : String(origin)}${whole ? '' : '~'}`).join(' ')}`);
}

describe('values that calls hand on', () => {
  it('are parameters as they came, in variables and in longer texts', () => {
    assert.deepEqual(handed('files.read(name);'), ['FileService.read/1 0 <- 0']);
    assert.deepEqual(handed('this.files.read(1, name.trim());'), ['FileService.read/2 1 <- 0']);
    assert.deepEqual(handed('String path = "/data/" + name; files.read(path);'), ['FileService.read/1 0 <- 0~']);
    assert.deepEqual(handed('String url = name + "?x=" + other; Tool.get(url);'), ['Tool.get/1 0 <- 0 1~']);
    assert.deepEqual(handed('new Tool().get((String) name);'), ['Tool.get/1 0 <- 0']);
    assert.deepEqual(handed('own(name); inherited(name); super.up(name);'), ['Handler.own/1 0 <- 0', 'Base.inherited/1 0 <- 0', 'Base.up/1 0 <- 0']);
    assert.deepEqual(handed('for (String one : names) { files.read(one); }', 'List<String> names'), ['FileService.read/1 0 <- 0']);
    assert.deepEqual(handed('String path = flag ? name : other; files.read(path);'), ['FileService.read/1 0 <- 0 1']);
    assert.deepEqual(handed('if (name == null) { name = "a"; } files.read(name);'), ['FileService.read/1 0 <- 0'], 'a fallback');
  });

  it('are fields of what was given, unless they hold numbers and dates', () => {
    assert.deepEqual(handed('files.read(query.getPath());', 'FileQuery query'), ['FileService.read/1 0 <- 0']);
    assert.deepEqual(handed('files.read(query.getPageCount(), query.getVisitDate());', 'FileQuery query'), []);
    assert.deepEqual(handed('query.setUserId(1); files.read(query);', 'FileQuery query'), ['FileService.read/1 0 <- 0']);
    assert.deepEqual(handed('query.setPath("/data"); files.read(query);', 'FileQuery query'), []);
  });

  it('come from the request itself', () => {
    assert.deepEqual(handed('String p = request.getParameter("p"); files.read(p);', 'HttpServletRequest request').slice(-1), ['FileService.read/1 0 <- request']);
    assert.deepEqual(handed('files.save(file.getOriginalFilename());', ''), ['FileService.save/1 0 <- request']);
  });

  it('are none once something else was made of them or they were checked', () => {
    const toFiles = (statements: string): string[] => handed(statements).filter((one) => one.startsWith('FileService.'));
    assert.deepEqual(toFiles('String own = FilenameUtils.getName(name); files.read(own);'), []);
    assert.deepEqual(toFiles('name = UUID.randomUUID() + ".pdf"; files.read(name);'), []);
    assert.deepEqual(toFiles('if (name.contains("..")) return; files.read(name);'), []);
    assert.deepEqual(toFiles('checkName(name); files.read(name);'), []);
    assert.deepEqual(toFiles('files.read(name.length(), name.substring(3), Long.parseLong(name), "name");'), []);
  });

  it('go to no method whose type is not known', () => {
    assert.deepEqual(handed('load().read(name); unknown.read(name); new FileReader(name);'), []);
  });
});
