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
try {
    $result = $service->load($id);
} catch (\Exception $e) {
    // ruleid: exception-text-returned
    return response()->json(['code' => 500, 'msg' => $e->getMessage()], 500);
}
try {
    $result = $service->load($id);
} catch (\Exception $e) {
    report($e);
    // ok: exception-text-returned
    return response()->json(['code' => 500, 'msg' => 'failed'], 500);
}
class Handler extends ExceptionHandler
{
    public function render($request, Exception $exception)
    {
        if ($exception instanceof AuthenticationException) {
            return response()->json(array('code' => 401, 'error' => Texts::of(401)), 401);
        }
        // ruleid: exception-text-returned
        return response()->json(array(
            'code' => 500,
            'error' => $exception->getMessage(),
        ), 500);
    }
}
class QuietHandler extends ExceptionHandler
{
    public function render($request, Exception $exception)
    {
        // ok: exception-text-returned
        return response()->json(array('code' => 500, 'error' => Texts::of(500)), 500);
    }
}

class PatientModel extends Model
{
    public function add($param)
    {
        try {
            $this->save($param);
            return msg(1, url('patient/index'), 'added');
        } catch (\Exception $e) {
            // ruleid: exception-text-returned
            return msg(-2, '', $e->getMessage());
        }
    }

    public function edit($param)
    {
        try {
            $this->save($param);
        } catch (\Exception $e) {
            // ruleid: exception-text-returned
            return ['code' => -1, 'data' => '', 'msg' => $e->getMessage()];
        }
    }

    public function remove($id)
    {
        try {
            $this->where('id', $id)->delete();
        } catch (\Exception $e) {
            Log::error($e->getMessage());
            // ok: exception-text-returned
            return msg(-1, '', 'failed');
        }
    }

    public function keep($request)
    {
        try {
            $this->write($request);
            return "success";
        } catch (\Exception $e) {
            DB::rollback();
            // ruleid: exception-text-returned
            return "$e";
        }
    }

    public function write($request)
    {
        try {
            return $this->store($request);
        } catch (\Exception $e) {
            DB::rollback();
            // ok: exception-text-returned
            return "fail";
        }
    }
}

function rows($sql)
{
    try {
        return DB::select($sql);
    } catch (\Exception $e) {
        // ruleid: exception-text-returned
        dd($e->getMessage());
    }
}
