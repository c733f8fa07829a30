<?php
// ruleid: open-redirect
header('Location: ' . $_GET['target']);
// ok: open-redirect
header('Location: /index.php?from=' . $_GET['from']);
// ok: open-redirect
header('Content-Type: application/json');
