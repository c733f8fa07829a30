<?php
$config['cookie_prefix'] = '';
$config['cookie_secure'] = FALSE;
$config['cookie_httponly'] = FALSE;
$config['cookie_path'] = '/';
$config['global_xss_filtering'] = FALSE;
