<?php
session_start();
$patient = $_SESSION['id'];
$query = "SELECT * FROM patients WHERE id = {$patient}";
$result = mysqli_query($link, $query);
while ($row = mysqli_fetch_assoc($result)) echo $row['phone'];
