<?php
session_start();
$patient = $_SESSION['patient_id'];
$row = mysqli_fetch_assoc(mysqli_query($link, "SELECT * FROM patients WHERE id = '$patient'"));
echo $row['phone'];
