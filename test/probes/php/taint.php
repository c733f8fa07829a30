<?php
namespace Demo;

use Other\Tool;

$top = source();
$twice = source();
$twice = "x";
const FIXED = source();
define("DEFINED", source());
sink($top);

function direct() {
  sink(source());
  sink("lit");
  $a = source();
  sink($a);
  $b = $a;
  sink($b);
  sink($a . "x");
  sink("x" . $a . "y");
  sink("x $a y");
  sink("x {$a['k']} y");
  sink("{$a->b}");
  sink('$a');
  sink(trim($a));
  sink($a->trim());
  sink($a?->trim());
  sink(strlen($a));
  sink($a == null);
  sink($a === "x");
  sink(!flag($a));
  sink((string) $a);
  sink((int) $a);
  sink(wrap($a));
  sink(Tool::stat($a));
  sink(new Box($a));
  sink((new Box($a))->get());
  sink($a ? $a : "d");
  sink($a ? "e" : "d");
  sink($a ?: "d");
  sink($a ?? "d");
  sink([$a]);
  sink(["k" => $a]);
  sink([$a => "v"]);
  sink(array("x", $a));
  sink("x", $a);
  sink(clean($a));
  sink(clean($a) . $a);
  sink(wrap(clean($a)));
  sink(clean(wrap($a)));
  sink(sprintf("%s", $a));
  sink(function () use ($a) { return $a; });
  sink(fn($x) => $a . $x);
  sink(-$a);
  sink(@$a);
  sink($a[0]);
  sink($xs[$a]);
  sink($a instanceof Box);
  sink(isset($a));
  sink(empty($a));
  sink(...$a);
  sink(x: $a);
  sink(match ($a) { "x" => $a, default => "d" });
  sink(`ls $a`);
  sink(clone $a);
  sink(print $a);
  sink($a::NAME);
  sink($a and $b);
  sink($c && $d);
}

function reassigned() {
  $a = source();
  $a = "clean";
  sink($a);
  $b = "x";
  $b .= source();
  sink($b);
  $c = source();
  $c = clean($c);
  sink($c);
  sink($d = source());
  sink($d);
  [$e, $f] = source();
  sink($e);
  list($g, $h) = [source(), "x"];
  sink($g);
  sink($h);
  ["k" => $i] = source();
  sink($i);
  $j = &$a;
  $j = source();
  sink($a);
  $k = source();
  unset($k);
  sink($k);
  $l ??= source();
  sink($l);
  $m = $n = source();
  sink($m);
  sink($n);
  $o = source();
  $o++;
  sink($o);
  global $top;
  sink($top);
  static $p = "x";
  sink($p);
}

function branches($p) {
  $a = "x";
  if ($p) { $a = source(); }
  sink($a);
  $b = source();
  if ($p) { $b = "x"; } elseif ($q) { $b = "y"; } else { $b = "z"; }
  sink($b);
  $e = source();
  if (check($e)) { sink($e); }
  $f = source();
  if ($p) { return; }
  sink($f);
  $g = "x";
  switch ($n) { case 1: $g = source(); break; default: $g = "y"; }
  sink($g);
  $h = "x";
  try { $h = source(); } catch (Exception $ex) { sink($h); sink($ex); } finally { sink($h); }
  sink($h);
  if (($i = source()) != null) { sink($i); }
  if (source() == null) { sink("x"); }
  if ($p): sink(source()); endif;
  $r = $p ? source() : "x";
  sink($r);
  while ($s = source()) { sink($s); }
  if ($p) exit(source());
  sink($a);
}

function loops($xs) {
  $a = "x";
  for ($k = 0; $k < 3; $k++) { sink($a); $a = source(); }
  sink($a);
  foreach (source() as $s) { sink($s); }
  foreach ($xs as $s) { sink($s); }
  foreach (source() as $key => $value) { sink($key); sink($value); }
  foreach (source() as [$x, $y]) { sink($x); }
  $c = "x";
  do { $c = source(); } while (p());
  sink($c);
}

class Flow {
  public $field = source();
  private static $shared = source();
  const KEPT = source();
  private $later;
  function __construct(string $promoted) { $this->later = source(); sink($promoted); }
  function fields() {
    sink($this->field);
    sink(self::$shared);
    sink(self::KEPT);
    sink($this->later);
    $this->mine = source();
    sink($this->mine);
    sink($this->other);
    sink($this);
    $box = new Box();
    $box->value = source();
    sink($box->value);
    sink($box->other);
    sink($box);
    $copy = $box;
    sink($copy->value);
    $fresh = new Box(source());
    sink($fresh->value);
    $arr = [];
    $arr["k"] = source();
    sink($arr["k"]);
    sink($arr["j"]);
    sink($arr);
    $list[] = source();
    sink($list);
    $sb = new Builder();
    $sb->append(source());
    sink($sb);
    sink($sb->get());
    copyInto(source(), $box);
    $made = ["a" => source(), "b" => "x"];
    sink($made["a"]);
    sink($made["b"]);
    sink($made);
    array_push($list2, source());
    sink($list2);
    $box->setName(source());
    sink($box->getName());
  }
  public function parameters(string $tainted, string $marked, $plain, ...$rest) {
    sink($tainted);
    sink($marked);
    sink($plain);
    sink($rest);
    return $tainted;
  }
}

function closures() {
  $a = source();
  run(function () use ($a) { sink($a); });
  run(function () { sink($a); });
  run(fn() => sink($a));
  run(fn($x) => sink($x));
  $f = function () use ($a) { sink($a); };
  $f();
  array_map(function ($x) { sink($x); }, source());
  function inner() { sink($a); sink(source()); }
}

function sideEffects() {
  $a = "x";
  fill($a);
  sink($a);
  $b = source();
  validate($b);
  sink($b);
  fill($c->name);
  sink($c->name);
  sink($c);
  $d = get();
  sink($d);
  $e = source(); $f = $e; validate($e); sink($f);
}

function labels() {
  $a = first();
  $b = second();
  sinkBoth($a);
  sinkBoth($b);
  sinkBoth($a . $b);
  sinkPair($a, $b);
  sinkPair($b, $a);
  $c = upgrade($a);
  sinkBoth($c);
  sinkNot($a);
  sinkNot(clean($a));
  $d = mark($b);
  sinkBoth($d);
}

function several() {
  $q = source();
  run2("a", $q, "b");
  run2($q, "a", "b");
  $obj->run2($q);
  $obj->run()->run2("x", $q);
  run2(run2($q));
  $q->sinkOn("x");
  sinkArg("x")->with($q);
  echo $q;
  echo "x", $q;
  print($q);
  print "x $q";
  include $q;
  require_once("x" . $q);
  eval($q);
  exit($q);
  new $q();
  $q();
  $obj->$q();
  echo $_GET["a"];
  echo htmlspecialchars($_POST["b"]);
  $query = "SELECT * FROM t WHERE id = " . $_REQUEST["id"];
  mysqli_query($link, $query);
}

function control() {
  sink("before");
  lock();
  sink("after");
  unlock();
  sink("end");
}
