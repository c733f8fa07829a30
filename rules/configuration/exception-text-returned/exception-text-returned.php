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

class OrderService
{
    public function change($id)
    {
        try {
            $this->save($id);
        } catch (\Exception $e) {
            Db::rollback();
            // ruleid: exception-text-returned
            $answer = reply(300, $e->getMessage());
            return $answer;
        }
    }

    public function stop($id)
    {
        $answer = ['code' => 0];
        try {
            $this->save($id);
        } catch (\Exception $e) {
            // ruleid: exception-text-returned
            $answer['msg'] = '失败：' . $e->getMessage();
        }
        return json($answer);
    }

    public function note($id)
    {
        try {
            $this->save($id);
        } catch (\Exception $e) {
            // ok: exception-text-returned it goes to the log
            $text = $e->getMessage();
            $this->log->write($text);
            return json(['code' => 1, 'msg' => '失败']);
        }
    }
}

// ruleid: exception-text-returned
$rows = mysqli_query($link, $sql) or die(mysqli_error($link));
if ($link->connect_error) {
    // ruleid: exception-text-returned
    die("Connection failed: " . $link->connect_error);
}
// ruleid: exception-text-returned
echo "Error: " . $sql . "<br>" . $conn->error;
// ruleid: exception-text-returned
echo json_encode(array('status' => 'failed', 'message' => $stmt->error));
// ok: exception-text-returned the project's own text
echo $form->error('name');
// ok: exception-text-returned
error_log(mysqli_error($link));
// ok: exception-text-returned
$failed = mysqli_error($link) !== '';
// echo mysqli_error($link);

class Storage
{
    public function put($name, $content)
    {
        try {
            $this->client->putObject($name, $content);
        } catch (OssException $e) {
            // ruleid: exception-text-returned
            print_r($e->getMessage());exit;
        }
        try {
            $this->client->delete($name);
        } catch (\Exception $e) {
            // ruleid: exception-text-returned
            echo($e);
        }
        try {
            $this->client->list($name);
        } catch (\Exception $e) {
            // ruleid: exception-text-returned
            echo var_dump($e);
        }
        try {
            $this->check($name);
        } catch (BusinessException $e) {
            // ok: exception-text-returned words of the project
            return json(['code' => 1, 'msg' => $e->getMessage()]);
        }
        try {
            $this->client->head($name);
        } catch (OssException $e) {
            // ok: exception-text-returned
            echo('失败');
        }
    }
}
