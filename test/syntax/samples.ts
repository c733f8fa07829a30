// A little program per language with what its tables speak of: strings with and without holes, members, lambdas, comments, nesting.
import type { SyntaxLanguageId } from '../../src/syntax/syntax-language.ts';

export const SAMPLES: Readonly<Record<SyntaxLanguageId, string>> = {
  java: `package his.lab;
import java.util.List;
/** Results of the laboratory. */
@RestController("/results")
public class ResultService extends Base implements Closeable {
  private static final String ALG = "DES";
  @Autowired private PatientMapper mapper;
  ResultService(int size) { super(size); this.size = (size); }
  public <T> List<T> find(final String id, int... rest) throws IOException {
    int[] a = {1, 0x2}, b = new int[3];
    for (int i = 0; i < a.length; i++) { a[i] += i > 1 ? i : -i; } // comment
    for (String s : List.of("甲", "b\\n")) log.info(s);
    Runnable r = () -> mapper.save(id, x -> { return x + 1; });
    try (var in = open(id)) { switch (id) { case "x": break; default: throw new IllegalStateException("""
      text block"""); } } catch (IOException | RuntimeException e) { return null; } finally { close(); }
    if (!(id instanceof String)) { while (true) { continue; } } else do { i--; } while (i > 0);
    return (List<T>) com.example.Registry.all().get(0).items[1];
  }
  enum Kind { A, B(2) { void f() {} }; }
  record Point(int x, int y) { }
  @interface Mark { String value() default "m"; }
}
`,
  csharp: `using System;
using static System.Math;
namespace His.Lab {
  // comment
  [ApiController, Route("api/[controller]")]
  public partial class ResultService : ControllerBase {
    private const string Alg = "DES";
    public string Name { get; set; } = @"C:\\temp";
    public ResultService(int size) : base(size) { this.size = (size); }
    public async Task<IActionResult> Find([FromQuery] string id, params int[] rest) {
      var sql = $"select * from t where id = '{id}'" + nameof(id);
      foreach (var x in new List<int> { 1, 2 }) { total += x > 1 ? x : -x; }
      Func<int, int> f = x => x + 1; Action g = delegate (int y) { Run(y); };
      using (var md5 = MD5.Create()) { var o = new Foo { A = 1, B = "乙" }; }
      int Local(int z) => z * 2;
      try { if (id is string s) return Ok(s?.Length ?? 0); } catch (Exception e) when (e != null) { throw; }
      switch (id) { case "x": break; default: return null; }
      return Ok(items[0]);
    }
  }
}
`,
  javascript: `import fs, { readFile as read } from 'fs';
const { exec } = require("child_process");
// comment
class Service extends Base {
  #size = 1; static name = 'x';
  async find(id, { a = 1, ...rest } = {}) { return await this.db.query(\`select \${id} from t\`); }
}
function run(a) { for (const k in a) { if (a[k] === null) delete a[k]; } return /re[/]x/g.test(a); }
const f = (x) => ({ y: x, 'z': x?.y ?? 2 }), g = function named() { throw new Error("no\\n"); };
label: while (true) { try { exec('ls ' + f(1).y, (err) => { console.log(err) }) } catch { break label } finally { } }
export default f;
const el = <div className="a" onClick={() => run(1)}>{f(2)} 文本</div>;
`,
  typescript: `import type { A } from './a';
@Injectable({ providedIn: 'root' })
export class Service<T extends object> implements OnInit {
  private readonly url: string = "http://x";
  constructor(private http: HttpClient, public size?: number) { super(); }
  find(id: string): Observable<T[]> { return this.http.get<T[]>(\`\${this.url}/\${id}\`) as any; }
}
interface Named { name: string; run(): void }
type Pair = [string, number] | null;
enum Kind { A = 1, B }
const f = async (x: number): Promise<void> => { let y = <any>x; y!.z = (x); /* c */ };
namespace N { export declare function g(a?: string): void; }
`,
  tsx: `import React from 'react';
export const View: React.FC<Props> = ({ id, ...rest }) => {
  const [v, setV] = useState<string>("a");
  return <><Item key={id} html={{ __html: v }} {...rest} />{rest.list.map((x: number) => <li>{x as any}</li>)}</>;
};
`,
  python: `import os, hashlib as h
from flask import request
@app.route("/results/<id>", methods=["GET"])
def find(id: str, *args, size=1, **kw) -> str:
    """Results of the laboratory."""
    # comment
    sql = f"select * from t where id = '{id!r:>10}'" + r'\\d' + b"x".decode()
    with open(id) as f, lock: data = [x for x in f if x > 1]
    for k, v in {"a": 1, 'b': (2, None)}.items():
        total += v if v else -v
    try:
        return h.md5(data[0:2]).hexdigest()
    except (IOError, ValueError) as e:
        raise RuntimeError("不") from e
    finally: pass
class Service(Base):
    ALG: str = "DES"
    def run(self): return lambda x, y=2: self.items[x].name
if __name__ == "__main__": print("%s" % os.environ['A'])
`,
  go: `package lab

import (
	"crypto/md5"
	sql "database/sql"
)

// comment
const Alg = "DES"

type Service struct { *Base; Name string \`json:"name"\` }

func (s *Service) Find(id string, rest ...int) (out []string, err error) {
	var a, b = 1, 'x'
	for i, v := range rest { if v := v * 2; v > 1 { out = append(out, fmt.Sprintf("%d\\n", i)) } else { continue } }
	defer func() { recover() }()
	switch x := any(id).(type) { case string: return nil, nil; default: _ = x }
	q := map[string]int{"甲": 1}
	h := md5.New(); h.Write([]byte(id)); s.db.Query(\`select \` + id)
	go s.Run(q["a"], (b))
	return out[1:], &Error{Code: a}
}
`,
  php: `<html><body>
<?php
namespace His\\Lab;
use Foo\\Bar as Baz;
// comment
#[Route('/results')]
class Service extends Base implements Named {
  const ALG = "DES"; private ?string $name = 'x';
  public function find(string $id, ...$rest): array {
    $sql = "select * from t where id = '$id' and {$this->a['b']}" . $_GET['x'];
    foreach ($rest as $k => $v) { $total += $v > 1 ? $v : -$v; }
    $f = fn($x) => $x + 1; $g = function () use ($f) { return $f(1); };
    try { return [1, 'a' => self::run((2)), ...$rest]; } catch (\\Exception $e) { throw new Error("不"); }
    switch ($id) { case 'x': break; default: echo md5($id), PHP_EOL; }
  }
}
function run() { global $db; return mysqli_query($db, <<<SQL
select $x
SQL); }
?>
<p><?= $id ?></p><?php if ($a): ?><b>x</b><?php endif; ?>
</body></html>
`,
  cpp: `#include <string>
#define MAX 10
// comment
namespace lab {
template <typename T> class Service : public Base {
 public:
  explicit Service(int n) : size_(n) {}
  std::string find(const std::string& id, int* p = nullptr) const {
    char buf[MAX] = "a\\n"; const auto *q = R"(raw)";
    for (auto& x : items_) { total += x > 1 ? x : -x; }
    auto f = [this, &id](int y) { return y + (1); };
    try { strcpy(buf, id.c_str()); } catch (const std::exception& e) { throw; }
    switch (size_) { case 1: break; default: return "甲"; }
    return static_cast<T>(p->name)[0];
  }
 private:
  int size_ = 0;
};
struct point { int x, y; }; typedef struct point point_t;
}
int main(void) { return printf("%d", 'c'); }
`,
  bash: `#!/bin/bash
# comment
set -e
NAME="lab \${1:-x} $(date +%s)"
function run() { local a=$1; echo 'raw' "$a" | grep -v "\${b[0]}" > /tmp/out 2>&1; }
for f in *.txt; do if [ -f "$f" ] && [[ $f == a* ]]; then run "$f"; else continue; fi; done
case "$1" in start) run ;; *) exit 1 ;; esac
cat <<EOF
text $NAME
EOF
while read -r line; do export X=$((1 + 2)); done < "$f"
`,
  powershell: `# comment
param([string]$Id, [int]$Size = 1)
function Find-Result { param($a); return "x $a $($b.Name)" + 'raw' }
$items = @(1, 2); $map = @{ A = 1; 'B' = "乙" }
foreach ($x in $items) { if ($x -gt 1) { Write-Output $x } else { continue } }
try { Invoke-WebRequest -Uri "http://x" | ForEach-Object { $_.Content[0] } } catch { throw "no" }
class Service { [string]$Name; Service([string]$n) { $this.Name = $n } }
[System.Convert]::ToBase64String($map['A'])
`,
  ruby: `require 'digest'
# comment
module Lab
  class Service < Base
    ALG = "DES"
    attr_reader :name
    def find(id, *rest, size: 1, &block)
      sql = "select * from t where id = '#{id}'" + 'raw'
      rest.each { |x| @total += x > 1 ? x : -x }
      begin; Digest::MD5.hexdigest(sql); rescue IOError => e; raise "不"; ensure; close; end
      case id when "x" then nil else yield(items[0]) end
      f = ->(y) { y + (1) }
      unless id.nil? then f.call(1) end
      %w[a b].map(&:to_sym)
    end
    def self.run = puts(<<~SQL)
      select #{1}
    SQL
  end
end
`,
};
