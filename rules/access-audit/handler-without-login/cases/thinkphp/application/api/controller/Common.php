<?php
namespace app\api\controller;

use think\Controller;

class Common extends Controller
{
    protected function _initialize()
    {
        $this->params = $this->request->param();
        // if (!$this->checkToken($this->params['token'])) { $this->error('login'); }
    }

    // A helper of the controllers that extend it.
    public function patientAnswer($patient)
    {
        return json(['code' => 0, 'data' => $patient]);
    }
}
