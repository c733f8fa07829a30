<?php
// ruleid: open-redirect
header('Location: ' . $_GET['target']);
// ok: open-redirect
header('Location: /index.php?from=' . $_GET['from']);
// ok: open-redirect
header('Content-Type: application/json');
$again = str_replace('_old_', '', $_SERVER['REQUEST_URI']);
// ok: open-redirect a path of this site
header('location:' . $again);
$channel = Channel::getByName($_GET['channel']);
// ok: open-redirect an address of the database
redirect($channel['link']);
$kind = $_GET['kind'];
// ok: open-redirect a header that leads nowhere
header("Content-Type: $kind");
// ok: open-redirect
header("Content-Disposition: attachment; filename=\"$kind.txt\"");

class BackController extends Controller
{
    public function actionBack()
    {
        // ok: open-redirect a route of the application
        return $this->redirect([$_GET['redirect']]);
    }

    public function actionAway()
    {
        // ruleid: open-redirect
        return $this->redirect($_GET['redirect']);
    }
}
