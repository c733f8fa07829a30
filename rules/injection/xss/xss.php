<?php
// ruleid: xss
echo "<p>" . $_GET['name'] . "</p>";
// ok: xss
echo "<p>" . htmlspecialchars($_GET['name'], ENT_QUOTES, 'UTF-8') . "</p>";
// ok: xss
echo json_encode($_GET['name']);
