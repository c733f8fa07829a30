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
