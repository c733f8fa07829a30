<?php
$result = mysqli_query($link, "SELECT * FROM patients");
echo mysqli_num_rows($result);
$drugs = mysqli_query($link, "SELECT * FROM drugs");
while ($row = mysqli_fetch_assoc($drugs)) echo $row['name'];
