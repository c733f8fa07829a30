<?php
return [
    'default' => 'file',
    'stores'  => ['file' => ['type' => 'File', 'expire' => 0]],
    'expire'  => 86400,
];
