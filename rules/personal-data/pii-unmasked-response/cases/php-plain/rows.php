<?php
$rows = mysqli_fetch_all(mysqli_query($link, "SELECT * FROM patients"), MYSQLI_ASSOC);
echo json_encode($rows);
