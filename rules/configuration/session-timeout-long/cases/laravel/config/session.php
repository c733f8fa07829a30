<?php

return [
	'driver' => env('SESSION_DRIVER', 'file'),

	'lifetime' => 120,

	'expire_on_close' => false,
];
