<?php
const K = "k"; define("D", "k"); $g = "k"; $h = "x"; $h = "k";
u(K); u(D); u($g); u($h);
class A { const C = "k"; private $p = "k"; public static $s = "k"; function m() { u(self::C); u($this->p); u(self::$s); u(A::C); } }
function f($p) {
  u($g); u(K); global $g; u($g);
  $a = "k"; u($a); while ($p) { u($a); } u($a);
  $b = "k"; $c = function () use ($b) { u($b); }; $d = fn() => u($b);
  $e = "k" . ""; u($e); $f = "k"; $f .= ""; u($f); u("$b"); $i = "{$b}"; u($i);
  if ($p) { $j = "k"; } else { $j = "k"; } u($j);
  foreach ($p as $k => $v) { $w = "k"; u($w); }
  $m = htmlspecialchars_decode("k"); u($m);
  static $n = "k"; u($n);
}
