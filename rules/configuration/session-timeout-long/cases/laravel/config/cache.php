<?php

return [
	'lifetime' => 7200,
];
