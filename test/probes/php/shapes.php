<?php
use yii\helpers\Html;

class _0x1 {}
define('___NAME', "value");
const OTHER = ("x");

function one($a) {
    $a += "x";
    $b = $a . "y";
    "z" . $b;
    [$key => $value] = $array;
    list($c, $d) = $array;
    [$e, $f] = $array;
    $g[] = 1;
    $g["h"] = 2;
    $this->i = 3;
    $this->{$j} = 4;
    Some::$k = 5;
    $l = (6);
    if (is_file($a) && $b) { run($a); } else { stop(); }
    return $l;
}
?>
<div>
    <?=$form->field($test)?>
    <?= Html::button('<test>') ?>
    <?= Html::encode($shown) ?>
    <?php echo $shown; ?>
</div>
