<?php
namespace App\Http;

use App\Models\User;
use Foo\Bar as Baz;
use function Foo\helper;

const ALG = 'DES';
define('MODE', 'ECB');
$key = 'k1';

function named($a, string $b = 'x', ...$c): string { return $a; }

class Main extends Base implements Runs {
  const SIZE = 512;
  private $secret = 's3';
  public static $count = 1;
  protected string $typed = 't';
  use SomeTrait;
  public function __construct(private Api $api, $a) { parent::__construct($a); $this->a = $a; }
  public function method($a) { return $this->a; }
  public static function make() { return new self(); }
  private function hidden(User $u): ?string { return null; }
  abstract function none();
  #[Route('/x')]
  public function routed() { call(self::SIZE); call($this->secret); call(static::$count); }
}

interface Shape { public function area(); }
trait T1 { function go() { call(7); } }

call();
call(1);
call(1, 2);
call(1, 2, 3);
call($s, "lit", 'x', 1.5, true, null);
call(...$args);
call(call(1));
call($o->run(call(3)));
call([1, 2]);
call(array(1, 2));
call(['a' => 1]);
call(['a' => 1, 'b' => 2]);
call("v $s w");
call("v {$s} w");
call('a' . $s);
call('a' . 'b');
call($a ? $b : $c);
call($a ?: $b);
call($a ?? $b);
call(!$a);
call((int) $a);
call($a['k']);
call($a[0]);
call(function ($x) { return $x; });
call(function ($x) use ($y) { return $y; });
call(fn($x) => $x + 1);
call(new Foo(1));
call(-1);
call(ALG);
call(MODE);
call($key);
call(Main::SIZE);
call(&$ref);
call(name: 1);
call(@risky());
call(`ls $s`);
call(clone $a);
call(Foo::class);
call(isset($a));
\call(1);
App\call(1);
$o->run(1);
$o?->run(1);
$this->call(1);
$o->p->run(1);
$o->run(1)->then(2)->end();
Foo::run(1);
\Foo\Bar::run(1);
Baz::run(1);
User::find(1);
$f(1);
$o->$m(1);
Foo::$s(1);
parent::run(1);
helper(1);

str('DES');
str("DES");
str(ALG);
str('D' . 'ES');
str('DES-ECB');
str('');
$local = 'DES';
str($local);
$local = 'AES';
str($local);
num(512);
num(0x200);
num(256 * 2);

echo $a;
echo "x", $b;
print $a;
print($a);
eval($a);
exit($a);
die('x');
include $a;
require_once('lib/' . $a);
if ($a == $b) { open(); shut(); }
if ($a === $a) open(); else shut();
if ($a): open(); endif;
open();
work();
shut();
for ($i = 0; $i < 3; $i++) { work($i); }
foreach ($xs as $x) { work($x); }
foreach ($xs as $k => $v) { work($v); }
while ($a) { work(); }
switch ($a) { case 1: open(); break; default: shut(); }
try { open(); } catch (Exception $e) { shut(); } finally { done(); }
throw new Exception('x');
$x = get();
$x .= get();
$o->field = get();
$o['k'] = get();
[$p, $q] = get();
list($p, $q) = get();
$x = match ($a) { 1 => 'a', default => 'b' };
$_GET['id'];
$v = $_POST['name'];
call($_REQUEST['z']);
mysql_query("SELECT * FROM t WHERE id = " . $_GET['id']);
mysql_query("SELECT * FROM t WHERE id = $id");
global $g;
unset($x);
return $x;
?>
<b><?= $html ?></b>
<?php echo $html; ?>
