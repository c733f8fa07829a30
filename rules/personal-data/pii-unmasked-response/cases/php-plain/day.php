<?php
session_start();
$doctor = $_SESSION['doctor_id'];
$statement = $pdo->query("SELECT p.name, p.phone FROM patients p JOIN visits v ON v.patient_id = p.id WHERE v.doctor_id = $doctor");
foreach ($statement->fetchAll() as $one): ?>
  <td><?= $one['phone'] ?></td>
<?php endforeach;
