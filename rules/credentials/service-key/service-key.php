<?php
return [
    // The two look the same; only one of them is secret.
    // ok: service-key
    'client_id' => 'YXA6k3Vt9QxZ1hR7mB2wLs8nYc0dEf',
    // ruleid: service-key
    'client_secret' => 'YXA6p8Jw2NzT5gK1vX7rQm4bHs9uCy',
];
