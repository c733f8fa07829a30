const child_process = require('child_process');
child_process.exec('node -e "x"');
let cp = require('child_process');
cp.exec('node -e "y"');
require('child_process').exec('node -e "z"');
const { exec } = require('child_process');
exec('node -e "w"');
import { one as two } from 'module';
import { three } from 'module';
import four from 'module';
import five, { six } from 'module';
class Seven {}
function eight(a) {}
var nine = 1;
let ten = 2;
const [value, setValue] = useState(0);
setValue(value);
function Inner() {
    const [other, setOther] = useState(0);
    setOther(other);
    const go = () => { setOther(other); };
    useEffect(() => { setOther(other); setValue(value); });
    return other;
}
switch (9) { case 1: run(); break; default: stop(); }
switch (kind) { case 'a': run(); }
vm.runInContext("safeEval(data)", sandbox);
vm.runInContext("safeEval('x')", sandbox);
$(function ($) { $.each(function () {}); });
function jq(sel, $) { $(sel); $("a" + sel); }
const made = format(input);
write(`<script>${made}</script>`, made.a, utils.b);
$scope.a = trust(1);
$scope.a = trust(2);
