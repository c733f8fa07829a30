<?php
namespace app\controller;

use app\BaseController;
use app\model\Patient as PatientModel;

class Patient extends BaseController
{
    public function index() { return json(PatientModel::paginate(20)); }
    public function read($id) { return json(PatientModel::find($id)); }
    public function save() { return json(PatientModel::create(input())); }
    public function update($id) { return json(PatientModel::update(input(), ['id' => $id])); }
    public function delete($id) { return json(PatientModel::destroy($id)); }
}
