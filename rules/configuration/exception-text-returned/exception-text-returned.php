<?php
try {
    $result = $service->load($id);
} catch (\Exception $e) {
    Log::error($e->getMessage());
    // ruleid: exception-text-returned
    return json(['code' => 500, 'msg' => $e->getMessage()]);
}
try {
    $result = $service->load($id);
} catch (\Exception $e) {
    Log::error($e->getMessage());
    // ok: exception-text-returned
    return json(['code' => 500, 'msg' => 'failed']);
}
