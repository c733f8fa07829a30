<?php
// ruleid: plaintext-database-connection
$url = "mysql://10.20.30.40/his?ssl-mode=DISABLED";
