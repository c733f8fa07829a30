<?php
// ruleid: xxe
$order = simplexml_load_string($body, 'SimpleXMLElement', LIBXML_NOENT);
// ok: xxe
$safe = simplexml_load_string($body, 'SimpleXMLElement', LIBXML_NOCDATA);
// ruleid: xxe
libxml_disable_entity_loader(false);
// ok: xxe
libxml_disable_entity_loader(true);
