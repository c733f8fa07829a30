<?php
// The first SDK of OSS calls the pair ACCESS_ID and ACCESS_KEY.
define('OSS_ACCESS_ID', 'k3Vt9QxZ1hR7mB2w');
// ruleid: cloud-access-key
define('OSS_ACCESS_KEY', 'p8Jw2NzT5gK1vX7rQm4bHs9uCyLd3F');
// ok: cloud-access-key
define('OSS_ACCESS_KEY_NAME', 'hospital-upload-of-report-file');
