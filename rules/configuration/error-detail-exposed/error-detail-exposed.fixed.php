<?php
// ok: error-detail-exposed
// ini_set('display_errors', '1');
// ruleid: error-detail-exposed
ini_set('display_errors', 0);
// ok: error-detail-exposed
ini_set('display_errors', '0');
