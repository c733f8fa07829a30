<?php
$result = $link->query("SELECT name, id_card FROM patients WHERE name LIKE '%" . $word . "%'");
while ($one = $result->fetch_assoc()) {
    echo "<li>{$one['name']} {$one['id_card']}</li>";
}
