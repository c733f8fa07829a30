<?php
// ok: error-detail-exposed
// ini_set('display_errors', '1');
// ruleid: error-detail-exposed
ini_set('display_errors', '1');
// ok: error-detail-exposed
ini_set('display_errors', '0');
