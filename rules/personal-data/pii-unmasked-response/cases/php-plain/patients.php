<?php
include 'link.php';
$query = "SELECT * FROM `patients` ORDER BY id";
$result = mysqli_query($link, $query);
?>
<table>
<?php while ($row = mysqli_fetch_assoc($result)) { ?>
  <tr><td><?php echo $row['name']; ?></td>
  <td><?php echo $row['phone']; ?></td></tr>
<?php } ?>
</table>
