<?php
$result = mysqli_query($link, "SELECT * FROM patients");
while ($row = mysqli_fetch_assoc($result)) echo mask_phone($row['phone']);
