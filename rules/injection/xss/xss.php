<?php
// ruleid: xss
echo "<p>" . $_GET['name'] . "</p>";
// ok: xss
echo "<p>" . htmlspecialchars($_GET['name'], ENT_QUOTES, 'UTF-8') . "</p>";
// ok: xss
echo json_encode($_GET['name']);

<select name="m"><?php
// ok: xss
echo list_option($months, '_key_', '_value_', $_GET['m']);
// ok: xss
echo FastJSON::convert(['page' => $_GET['page']]);
// ruleid: xss
echo note_of($_GET['page']);
?></select>

<?php
$_SESSION['currency'] = $_POST['currency'];
// ok: xss
echo $_SESSION['companyname'];
$info = $_POST ? Format::htmlchars($_POST) : array();
// ok: xss
echo $info['subject'];
$rows = db_query("select name from department order by " . $_GET['order']);
while ($row = db_fetch_array($rows)) {
    // ok: xss
    echo $row['name'];
}
// ok: xss
echo $reminders[$_GET['uid']]['time'];
// ruleid: xss
echo $_GET[$field];
$word = $_GET["echostr"];
if (signature_fits($_GET['signature'], $_GET['timestamp'], $_GET['nonce'])) {
    // ok: xss the answer that WeChat's protocol asks for
    echo $word;
}
$doctor = new Doctor();
$found = $doctor->getSelect(['mobile' => $_POST['phone']]);
// ok: xss what stands in a row
echo $found[0]['doctor_id'];
$added = AppModel::addData('article', ['title' => $_POST['title']]);
// ok: xss what the model answers
echo $added;
$where = ['doctor_id' => $_POST['doctor_id']];
// ruleid: xss
echo "deleted " . $where['doctor_id'];

$hospital = $db->query("select name from hospital where id = " . intval($_GET["id"]) . " and kind = '" . $_GET["kind"] . "'", 1);
// ok: xss a row of the database
echo $hospital["name"];
// ruleid: xss
echo "<b>" . $_GET["kind"] . "</b>";
class RoleController
{
    public function options()
    {
        $options = '';
        foreach (explode(',', $_POST['role']) as $id) {
            $options .= $this->parentRoles($id);
        }
        // ok: xss built out of rows
        echo $options;
        // ruleid: xss
        echo $this->trimText($_POST['name']);
    }

    public function paid()
    {
        $pay = Service::checkNotify($_GET['type']);
        // ok: xss the word that the platform waits for
        echo $pay->success();
    }
}
?>
<!-- ruleid: xss -->
<td><?= $_POST['ward'] ?></td>
<!-- ok: xss -->
<td><?= htmlspecialchars($_POST['ward']) ?></td>
<!-- ok: xss -->
<td><?= $row['ward'] ?></td>
<?php if ($ready): ?>
<!-- ruleid: xss -->
<p><?=$_GET['note']?></p>
<?php endif; ?>
<?php
$post_data = 'mobile=' . $_POST['mobile'];
$answer = Post($post_data, $target);
// ok: xss what another service answers
echo $answer['msg'];
$row['mobile'] = $_POST['mobile'];
$row['time'] = time();
$added = $model->addData($row);
// ok: xss how many rows were written
echo $added;
// ruleid: xss
echo $row['mobile'];
// ok: xss
echo $row['time'];
// ok: xss I() escapes by itself
echo I('post.id');
// ruleid: xss
echo I('post.note', '', 'trim');
$regions = $this->regionModel->get_list($_GET['id']);
// ok: xss rows that were read
echo my_encode(array_values($regions));
?>
