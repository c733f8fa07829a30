<?php

namespace backend\controllers;

use common\models\Patient;
use yii\web\Controller;

class InpatientController extends Controller
{
    public function actionDelete($id)
    {
        Patient::findOne($id)->delete();
        return $this->redirect(['index']);
    }
}
