<?php

namespace backend\controllers;

class PatientController extends BaseController
{
    public function actionDelete($id)
    {
        Patient::findOne($id)->delete();
        return $this->redirect(['index']);
    }
}
