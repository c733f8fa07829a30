<?php
// ruleid: cors-any-origin
header('Access-Control-Allow-Origin: *');
// ok: cors-any-origin
header('Access-Control-Allow-Origin: https://his.hospital.internal');
