<?php
// ruleid: path-traversal
readfile('/data/reports/' . $_GET['name']);
// ok: path-traversal
readfile('/data/reports/' . basename($_GET['name']));
// PHP has already cut the client's folders off; that the name is the client's is a question of uploads.
// ok: path-traversal
move_uploaded_file($_FILES['file']['tmp_name'], 'upload/' . $_FILES['file']['name']);
// ruleid: path-traversal
move_uploaded_file($_FILES['file']['tmp_name'], 'upload/' . $_POST['folder'] . '/report.pdf');
// ok: path-traversal
move_uploaded_file($_FILES['file']['tmp_name'], 'upload/' . md5($_FILES['file']['name']) . '.pdf');
// ruleid: path-traversal
include $_GET['page'];
// ok: path-traversal
include 'header.php';
// ok: path-traversal
$notice = file_get_contents('php://input');

function storeImage($folder)
{
    $extension = strtolower(strrchr($_FILES['image']['name'], '.'));
    // ok: path-traversal
    move_uploaded_file($_FILES['image']['tmp_name'], $folder . date('YmdHis') . $extension);
    $code = db('doctor')->where("id = {$_GET['id']}")->field('code_file')->find();
    // ok: path-traversal
    return file_get_contents($code['code_file']);
}
<?php
class LogController extends Controller
{
    public function show()
    {
        if (Input::get('dl')) {
            // ruleid: path-traversal
            return Response::download(storage_path() . '/logs/' . base64_decode(Input::get('dl')));
        }
        // ruleid: path-traversal
        File::delete(storage_path() . '/logs/' . Input::get('del'));
        // ok: path-traversal
        File::delete(storage_path() . '/logs/' . basename(Input::get('del')));
        // ok: path-traversal
        return response()->download(storage_path('app/form.pdf'));
    }
}
<?php
function ticket()
{
    $url = address(C('TICKET_URL'), array('ticket' => $_GET['ticket']));
    // ok: path-traversal an address
    $answer = file_get_contents($url);
    // ok: path-traversal
    $found = file_get_contents('http://search.his.local/find?key=' . $_GET['key'] . '&page=1');
    // ruleid: path-traversal
    return file_get_contents('/data/tickets/' . $_GET['ticket']);
}

function language($languages)
{
    $language = $_GET['l'];
    if (false === stripos($languages, $language)) {
        $language = 'zh-cn';
    }
    // ok: path-traversal looked for in a list
    include 'lang/' . $language . '.php';
}

function import_prices()
{
    $file = I('post.file');
    $reader = \PHPExcel_IOFactory::createReader('Excel2007');
    // ruleid: path-traversal
    $sheets = $reader->load(WEB_ROOT . $file);
    // ok: path-traversal
    $own = $reader->load(WEB_ROOT . basename($file));
    // ok: path-traversal
    $template = $reader->load(WEB_ROOT . '/template.xlsx');
}
